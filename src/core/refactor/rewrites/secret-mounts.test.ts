import { describe, expect, it } from "vitest";
import { changesOf, tryRefactoring } from "../try-refactoring.ts";

const changes = (...lines: string[]): string => changesOf("secret-mounts", lines);
const NODE = ["FROM node:22-slim", "WORKDIR /app"];
const START = ["COPY . .", "USER 1000", 'CMD ["node", "server.js"]'];

describe("mounting secrets", () => {
  it("takes the place of an argument that a command reads", () => {
    expect(
      changes(...NODE, "ARG API_TOKEN", 'RUN curl -H "Authorization: $API_TOKEN" https://example.com/a', ...START),
    ).toMatchInlineSnapshot(`
      "- ARG API_TOKEN
      - RUN curl -H "Authorization: $API_TOKEN" https://example.com/a
      + RUN --mount=type=secret,id=API_TOKEN,env=API_TOKEN \\
      +     curl -H "Authorization: $API_TOKEN" https://example.com/a"
    `);
  });

  it("takes the place of an argument that is handed on by ENV", () => {
    expect(
      changes(
        ...NODE,
        "# for the registry",
        "ARG NPM_TOKEN",
        "ENV NPM_TOKEN=$NPM_TOKEN",
        "COPY package*.json .npmrc ./",
        "RUN npm ci",
        ...START,
      ),
    ).toMatchInlineSnapshot(`
      "- ARG NPM_TOKEN
      - ENV NPM_TOKEN=$NPM_TOKEN
      - RUN npm ci
      + RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci"
    `);
  });

  it("goes to every RUN that may read the variable, and to no other", () => {
    expect(
      changes(
        ...NODE,
        "ARG GITHUB_TOKEN",
        "RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/*",
        "RUN mkdir -p /data",
        "RUN ./fetch $GITHUB_TOKEN",
        "RUN ./build",
        ...START,
      ),
    ).toMatchInlineSnapshot(`
      "- ARG GITHUB_TOKEN
      - RUN ./fetch $GITHUB_TOKEN
      - RUN ./build
      + RUN --mount=type=secret,id=GITHUB_TOKEN,env=GITHUB_TOKEN ./fetch $GITHUB_TOKEN
      + RUN --mount=type=secret,id=GITHUB_TOKEN,env=GITHUB_TOKEN ./build"
    `);
  });

  it("leaves other arguments of the same instruction", () => {
    expect(
      changes(...NODE, "ARG VERSION API_KEY", "RUN ./fetch --version $VERSION --key $API_KEY", ...START),
    ).toMatchInlineSnapshot(`
      "- ARG VERSION API_KEY
      - RUN ./fetch --version $VERSION --key $API_KEY
      + ARG VERSION
      + RUN --mount=type=secret,id=API_KEY,env=API_KEY ./fetch --version $VERSION --key $API_KEY"
    `);
  });

  it("takes away a default that was the secret itself, and says so", () => {
    const lines = [...NODE, "ARG DB_PASSWORD=hunter2", "RUN ./migrate --password $DB_PASSWORD", ...START];
    expect(changes(...lines)).toMatchInlineSnapshot(`
      "- ARG DB_PASSWORD=hunter2
      - RUN ./migrate --password $DB_PASSWORD
      + RUN --mount=type=secret,id=DB_PASSWORD,env=DB_PASSWORD ./migrate --password $DB_PASSWORD"
    `);
    expect(tryRefactoring("secret-mounts", `${lines.join("\n")}\n`)?.notes).toEqual([
      { id: "secrets", names: ["DB_PASSWORD"], option: "--secret id=DB_PASSWORD,env=DB_PASSWORD" },
      { id: "was-written", names: ["DB_PASSWORD"] },
    ]);
  });

  it("works with a global argument, and in several stages", () => {
    expect(
      changes(
        "ARG NPM_TOKEN",
        "FROM node:22 AS deps",
        "ARG NPM_TOKEN",
        "RUN npm ci",
        "FROM node:22 AS build",
        "ARG NPM_TOKEN",
        "RUN npm ci && npm run build",
        "FROM nginx:1.30",
        "COPY --from=deps /a /a",
        "COPY --from=build /b /b",
      ),
    ).toMatchInlineSnapshot(`
      "- ARG NPM_TOKEN
      - ARG NPM_TOKEN
      - RUN npm ci
      + RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci
      - ARG NPM_TOKEN
      - RUN npm ci && npm run build
      + RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci && npm run build"
    `);
  });

  it("works in a stage that is built on the one with the argument", () => {
    expect(
      changes(
        "FROM node:22 AS base",
        "ARG NPM_TOKEN",
        "FROM base AS build",
        "RUN npm ci",
        "FROM nginx:1.30",
        "COPY --from=build /b /b",
      ),
    ).toMatchInlineSnapshot(`
      "- ARG NPM_TOKEN
      - RUN npm ci
      + RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci"
    `);
  });

  it("leaves here-documents and other flags as they are", () => {
    expect(
      changes(
        ...NODE,
        "ARG API_SECRET",
        "RUN --mount=type=cache,target=/root/.npm <<EOF",
        "# log in",
        './login "$API_SECRET"',
        "EOF",
        ...START,
      ),
    ).toMatchInlineSnapshot(`
      "- ARG API_SECRET
      - RUN --mount=type=cache,target=/root/.npm <<EOF
      + RUN --mount=type=secret,id=API_SECRET,env=API_SECRET --mount=type=cache,target=/root/.npm <<EOF"
    `);
  });

  it("takes the place of a variable of a stage that isn't in the image", () => {
    expect(
      changes(
        "FROM golang:1.26 AS build",
        "ENV GIT_PASSWORD=abc",
        "RUN ./clone $GIT_PASSWORD",
        "FROM scratch",
        "COPY --from=build /app /app",
      ),
    ).toMatchInlineSnapshot(`
      "- ENV GIT_PASSWORD=abc
      - RUN ./clone $GIT_PASSWORD
      + RUN --mount=type=secret,id=GIT_PASSWORD,env=GIT_PASSWORD ./clone $GIT_PASSWORD"
    `);
  });

  it.each([
    ["the running program may need the variable", [...NODE, "ENV API_TOKEN=abc", "RUN ./use $API_TOKEN", ...START]],
    ["no command can read it", [...NODE, "ARG API_TOKEN", ...START]],
    ["FROM needs it", ["ARG REPO_TOKEN", "FROM example.com/$REPO_TOKEN/app", "ARG REPO_TOKEN", "RUN ./a $REPO_TOKEN"]],
    [
      "another instruction reads it",
      [...NODE, "ARG API_TOKEN", "RUN ./a $API_TOKEN", "LABEL token=$API_TOKEN", ...START],
    ],
    [
      "another variable is made of it",
      [...NODE, "ARG API_TOKEN", 'ENV HEADER="x $API_TOKEN"', "RUN ./a $API_TOKEN", ...START],
    ],
    [
      "the command that starts reads it",
      [...NODE, "ARG API_TOKEN", "ENV API_TOKEN=$API_TOKEN", "RUN ./a $API_TOKEN", "CMD ./server --token $API_TOKEN"],
    ],
    ["it's a public key", [...NODE, "ARG GPG_KEY", "RUN gpg --recv-keys $GPG_KEY", ...START]],
    [
      "the syntax is too old",
      ["# syntax=docker/dockerfile:1.6", ...NODE, "ARG API_TOKEN", "RUN ./a $API_TOKEN", ...START],
    ],
    [
      "images built on this one read it",
      [...NODE, "ARG API_TOKEN", "RUN ./a $API_TOKEN", "ONBUILD RUN ./b $API_TOKEN", ...START],
    ],
    ["it is mounted already", [...NODE, "RUN --mount=type=secret,id=API_TOKEN,env=API_TOKEN ./a $API_TOKEN", ...START]],
    ["a RUN is in exec form", [...NODE, "ARG API_TOKEN", 'RUN ["./a", "--token"]', ...START]],
  ])("is not offered where %s", (_, lines) => {
    expect(changes(...lines)).toBe("not offered");
  });
});
