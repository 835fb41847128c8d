import { describe, expect, it } from "vitest";
import { changesOf, tryRefactoring } from "../try-refactoring.ts";

const changes = (...lines: string[]): string => changesOf("dockerignore", lines);
const GO = [
  "FROM golang:1.26 AS build",
  "WORKDIR /src",
  "COPY . .",
  "RUN go build -o /app .",
  "FROM scratch",
  "COPY --from=build /app /app",
];

describe("writing a .dockerignore", () => {
  it("leaves out what the build installs itself", () => {
    expect(
      changes(
        "FROM node:22-slim",
        "WORKDIR /app",
        "COPY package*.json ./",
        "RUN npm ci",
        "COPY . .",
        'CMD ["node", "a.js"]',
      ),
    ).toMatchInlineSnapshot(`
      "ignore .git
      ignore **/node_modules
      ignore Dockerfile*
      ignore .dockerignore"
    `);
    expect(
      changes(
        "FROM python:3.13-slim",
        "WORKDIR /app",
        "COPY . .",
        "RUN pip install --no-cache-dir -r requirements.txt",
        'CMD ["python", "a.py"]',
      ),
    ).toMatchInlineSnapshot(`
      "ignore .git
      ignore .venv
      ignore **/__pycache__
      ignore Dockerfile*
      ignore .dockerignore"
    `);
    expect(
      changes(
        "FROM node:22 AS build",
        "COPY . .",
        "RUN yarn install && yarn build",
        "FROM nginx:1.30",
        "COPY --from=build /dist /usr/share/nginx/html",
      ),
    ).toMatchInlineSnapshot(`
      "ignore .git
      ignore **/node_modules
      ignore Dockerfile*
      ignore .dockerignore"
    `);
  });

  it("leaves out what the compiler makes", () => {
    expect(
      changes(
        "FROM rust:1.90 AS build",
        "COPY . .",
        "RUN cargo build --release",
        "FROM debian:bookworm-slim",
        "COPY --from=build /target/release/app /app",
      ),
    ).toMatchInlineSnapshot(`
      "ignore .git
      ignore target
      ignore Dockerfile*
      ignore .dockerignore"
    `);
    expect(
      changes(
        "FROM maven:3.9-eclipse-temurin-21 AS build",
        "COPY . .",
        "RUN mvn -B package",
        "FROM eclipse-temurin:21-jre",
        "COPY --from=build /target/app.jar /app.jar",
      ),
    ).toMatchInlineSnapshot(`
      "ignore .git
      ignore target
      ignore Dockerfile*
      ignore .dockerignore"
    `);
    expect(
      changes(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build",
        "WORKDIR /src",
        "COPY . .",
        "RUN dotnet publish -o /out",
        "FROM mcr.microsoft.com/dotnet/aspnet:9.0",
        "COPY --from=build /out /app",
      ),
    ).toMatchInlineSnapshot(`
      "ignore .git
      ignore **/bin
      ignore **/obj
      ignore Dockerfile*
      ignore .dockerignore"
    `);
    expect(
      changes(
        "FROM gradle:8-jdk21 AS build",
        "COPY . .",
        "RUN gradle bootJar",
        "FROM eclipse-temurin:21-jre",
        "COPY --from=build /build/libs/app.jar /app.jar",
      ),
    ).toMatchInlineSnapshot(`
      "ignore .git
      ignore .gradle
      ignore Dockerfile*
      ignore .dockerignore"
    `);
  });

  it("leaves out the history where no command reads it", () => {
    expect(changes("FROM nginx:1.30", "COPY . /usr/share/nginx/html")).toMatchInlineSnapshot(`
      "ignore .git
      ignore Dockerfile*
      ignore .dockerignore"
    `);
  });

  it("keeps what a RUN mounts of the build context", () => {
    const withMount = (source: string): string =>
      changes(
        "FROM node:22-slim",
        "WORKDIR /app",
        "COPY . .",
        `RUN --mount=type=bind,${source},target=/mnt npm ci`,
        'CMD ["node", "a.js"]',
      );
    expect(withMount("source=package.json")).toMatchInlineSnapshot(`
      "ignore .git
      ignore **/node_modules
      ignore Dockerfile*
      ignore .dockerignore"
    `);
    expect(withMount("source=.git")).toMatchInlineSnapshot(`
      "ignore **/node_modules
      ignore Dockerfile*
      ignore .dockerignore"
    `);
    expect(withMount("src=web")).toMatchInlineSnapshot(`
      "ignore .git
      ignore Dockerfile*
      ignore .dockerignore"
    `);
    expect(withMount("source=.")).toBe("not offered");
    expect(withMount("from=alpine:3.24,source=.git")).toContain("ignore .git");
  });

  it("keeps the lines that are there, and adds only those that are missing", () => {
    const lines = ["FROM node:22-slim", "COPY . .", "RUN npm ci", 'CMD ["node", "a.js"]'];
    expect(changesOf("dockerignore", lines, { dockerignore: "# ours\n.git\nDockerfile" })).toMatchInlineSnapshot(`
      "ignore # ours
      ignore .git
      ignore Dockerfile
      ignore **/node_modules
      ignore .dockerignore"
    `);
  });

  it("says that the project may have such a file, where none is known", () => {
    const text = "FROM nginx:1.30\nCOPY . /usr/share/nginx/html\n";
    expect(tryRefactoring("dockerignore", text)?.notes.map(({ id }) => id)).toEqual([
      "not-sent",
      "may-have-own-ignore-file",
    ]);
    expect(tryRefactoring("dockerignore", text, { dockerignore: "a\n" })?.notes.map(({ id }) => id)).toEqual([
      "not-sent",
    ]);
  });

  it.each([
    [
      "only paths with names are copied, and nothing else is sent",
      ["FROM nginx:1.30", "COPY site /usr/share/nginx/html"],
    ],
    ["nothing is copied", ["FROM alpine:3.24", 'CMD ["sh"]']],
    ["a program may get its version from the history", GO],
    ["a command reads the history", ["FROM alpine/git", "COPY . .", "RUN git describe > version"]],
    [
      "only other stages are copied from",
      ["FROM alpine:3.24 AS a", "RUN touch /b", "FROM scratch", "COPY --from=a /b /b"],
    ],
    ["the build fails", ["FROM $NOTHING", "COPY . ."]],
  ])("is not offered where %s", (_, lines) => {
    expect(changes(...lines)).toBe("not offered");
  });

  it("is not offered where the file has all of it, or where the Dockerfile has its own", () => {
    const lines = ["FROM nginx:1.30", "COPY . /usr/share/nginx/html"];
    expect(changesOf("dockerignore", lines, { dockerignore: ".git\n" })).toBe("not offered");
    expect(changesOf("dockerignore", lines, { dockerfileIgnore: "a\n" })).toBe("not offered");
  });
});
