import { describe, expect, it } from "vitest";
import { lookWith } from "../look-at-text.ts";
import { absentFile } from "./missing-files.ts";
import { readStage } from "../read-stage.ts";

const look = lookWith({});

/** What a split of the first text into the second would lack. */
function missing(before: string, after: string): string | null {
  const { known, plain } = look(before);
  const config = plain.build.config;
  const reading =
    config &&
    readStage(
      { ...known, dockerignore: known.options.dockerignore, hadolint: undefined, includesOptIn: false },
      config,
    );
  if (!reading) throw new Error("it isn't a stage that can be split");
  return absentFile(reading, look(after).known);
}

const MAVEN = "FROM maven:3.9-eclipse-temurin-21\nWORKDIR /build\n";
const END = 'CMD ["java", "-jar", "/app.jar"]\n';
const RUNTIME = "FROM eclipse-temurin:21-jre\nCOPY --from=build /build/target/app.jar /app.jar\n";

describe("absentFile", () => {
  it("finds a manifest that a tool reads in a stage that doesn't copy it", () => {
    const before = `${MAVEN}COPY pom.xml .\nRUN mvn package\n${END}`;
    const build = `${MAVEN.replace("\n", " AS build\n")}`;
    expect(missing(before, `${build}RUN mvn package\n\n${RUNTIME}COPY pom.xml .\n${END}`)).toBe("/build/pom.xml");
    expect(missing(before, `${build}RUN mvn package\nCOPY pom.xml .\n\n${RUNTIME}${END}`)).toBe("/build/pom.xml");
    expect(missing(before, `${build}COPY pom.xml .\nRUN mvn package\n\n${RUNTIME}${END}`)).toBeNull();
  });

  it("reads options as each tool does", () => {
    const after = (image: string, run: string): string =>
      `FROM ${image} AS build\nWORKDIR /build\nRUN ${run}\n\nFROM debian:13\nCOPY --from=build /build /build\nCMD ["/build/api"]\n`;
    const missed = (image: string, run: string): string | null =>
      missing(`FROM ${image}\nWORKDIR /build\nCOPY . .\nRUN ${run}\nCMD ["/build/api"]\n`, after(image, run));
    const maven = (run: string): string | null => missed("maven:3.9", run);
    for (const run of ["mvn -B package", "mvn -ff -C package", "mvn -s ci.xml -pl api package"])
      expect(maven(run)).toBe("/build/pom.xml");
    for (const run of ["mvn -f api package", "mvn -B archetype:generate", "mvn -B dependency:get -Dartifact=a:b:1"])
      expect(maven(run)).toBeNull();
    const rust = (run: string): string | null => missed("rust:1.85", run);
    expect(rust("cargo build -p api")).toBe("/build/Cargo.toml");
    expect(rust("cargo build --manifest-path api/Cargo.toml")).toBeNull();
    const node = (run: string): string | null => missed("node:22", run);
    expect(node("npm ci -f")).toBe("/build/package.json");
    expect(node("npm install -g pnpm")).toBeNull();
    const go = (run: string): string | null => missed("golang:1.24", run);
    expect(go("go build -p 2 ./api")).toBe("/build/go.mod");
    expect(go("go build -C api ./api")).toBeNull();
  });

  it("knows manifests by patterns, by folders, and from the stage that a stage is built on", () => {
    const node = (copy: string): string =>
      `FROM node:22 AS base\nWORKDIR /app\n${copy}\n\nFROM base AS build\nRUN npm ci\n\nFROM node:22-slim\nCOPY --from=build /app /app\nCMD ["node", "/app/a.js"]\n`;
    const before = 'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm ci\nCMD ["node", "/app/a.js"]\n';
    const missed = (copy: string): string | null => missing(before, node(copy));
    expect(
      ["COPY package*.json ./", "COPY . .", "COPY app/ ./", "ADD https://example.com/a.tgz ."].map(missed),
    ).toEqual([null, null, null, null]);
    const others = ["COPY tsconfig.json ./", "COPY *.lock ./", "COPY package.json /other/", "RUN apt-get update"];
    expect(new Set(others.map(missed))).toEqual(new Set(["/app/package.json"]));
  });

  it("finds the file that an option of pip names", () => {
    const python = (copy: string): string =>
      `FROM python:3.13 AS build\nWORKDIR /app\n${copy}RUN pip install -r requirements/prod.txt\n\nFROM python:3.13-slim\nCOPY --from=build /usr/local /usr/local\nCMD ["python"]\n`;
    const before =
      'FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN pip install -r requirements/prod.txt\nCMD ["python"]\n';
    expect(missing(before, python("COPY requirements.txt ./\n"))).toBe("/app/requirements/prod.txt");
    expect(missing(before, python("COPY requirements ./requirements/\n"))).toBeNull();
    const compiled = "RUN pip-compile dev.in -o requirements/prod.txt\n";
    expect(missing(before, python(compiled))).toBe("/app/dev.in");
    expect(missing(before, python(`COPY dev.in ./\n${compiled}`))).toBeNull();
    expect(missing(before, python("RUN pip-compile -o requirements/prod.txt\n"))).toBeNull();
  });

  it("finds a program that is changed in a stage that didn't download it", () => {
    const get = "curl -sSLo /bin/probe https://example.com/probe";
    const before = `FROM golang:1.24\nWORKDIR /src\nCOPY . .\nRUN go build -o /bin/api .\nRUN ${get} && chmod +x /bin/probe\nCMD ["/bin/api"]\n`;
    const after = (lines: string): string =>
      `FROM golang:1.24 AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /bin/api .\nRUN ${get}\n\nFROM debian:trixie-slim\nCOPY --from=build /bin/api /bin/api\n${lines}CMD ["/bin/api"]\n`;
    expect(missing(before, after("RUN chmod +x /bin/probe\n"))).toBe("/bin/probe");
    expect(missing(before, after("COPY --from=build /bin/probe /bin/probe\nRUN chmod +x /bin/probe\n"))).toBeNull();
  });

  it("finds what a COPY takes from a stage in which nothing can have made it", () => {
    const before = 'FROM golang:1.24\nWORKDIR /src\nCOPY . .\nRUN go build -o /out/api .\nCMD ["/out/api"]\n';
    const after = (path: string): string =>
      `FROM golang:1.24 AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /out/api .\n\nFROM debian:trixie-slim\nCOPY --from=build ${path} /out/api\nCMD ["/out/api"]\n`;
    expect(missing(before, after("/output/api"))).toBe("/output/api");
    const made = ["/out/api", "/src/templates", "/usr/share/zoneinfo"];
    expect(new Set(made.map((path) => missing(before, after(path))))).toEqual(new Set([null]));
  });

  it("takes a variable for the path only where something can be put there", () => {
    const before = 'FROM golang:1.24\nWORKDIR /src\nCOPY . .\nRUN go build -o /out/api .\nCMD ["/out/api"]\n';
    const missed = (run: string, path = "/output/api"): string | null =>
      missing(
        before,
        `FROM golang:1.24 AS build\nWORKDIR /src\nCOPY main.go ./\nRUN go build -o /out/api .\nRUN ${run}\n\nFROM debian:trixie-slim\nCOPY --from=build ${path} /out/api\nCMD ["/out/api"]\n`,
      );
    const libraries =
      'mkdir -p /libraries && for library in $(ldd /out/api /output/api); do case "$library" in /*) cp -L "$library" /libraries/ ;; esac; done';
    const others = [libraries, 'test -f "$HOME/.env"', "echo $PATH", 'cp "$(command -v api)" /tmp/'];
    for (const path of ["/output/api", "/src/templates"])
      expect(others.map((run) => missed(run, path))).toEqual(others.map(() => path));
    const made = ['cp /out/api "$TARGET"', "mkdir -p $TARGET", "./ci/build.sh $TARGET", "go build -o $TARGET ."];
    expect(made.map((run) => missed(run))).toEqual(made.map(() => null));
    expect(missed("make", "/src/templates")).toBeNull();
    expect(missed("true\nENV GOBIN=/output")).toBeNull();
    expect(missed("mkdir -p templates/mail", "/src/templates/mail")).toBeNull();
    expect(missed(libraries, "/libraries/")).toBeNull();
  });

  it("says nothing of what the file lacks as well", () => {
    const before = 'FROM node:22\nWORKDIR /app\nRUN npm ci\nCMD ["node", "a.js"]\n';
    const after =
      'FROM node:22 AS build\nWORKDIR /app\nRUN npm ci\n\nFROM node:22-slim\nCOPY --from=build /app /app\nCMD ["node", "a.js"]\n';
    expect(missing(before, after)).toBeNull();
  });
});
