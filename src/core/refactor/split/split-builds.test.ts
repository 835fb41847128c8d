import { describe, expect, it } from "vitest";
import { projectFile, splitText, trySplit } from "./samples/try-split.ts";

describe("splitStages, what a reviewer would find in the stage that builds", () => {
  it("gives the build its manifest where the image starts in another folder than it was built in", () => {
    const text = splitText(
      'FROM eclipse-temurin:21-jdk-jammy\nWORKDIR /build\nADD pom.xml .\nADD src ./src\nRUN ./mvnw package\nRUN mkdir -p /opt/svc && cp target/*.jar /opt/svc/app.jar\nWORKDIR /opt/svc\nCMD ["java", "-jar", "app.jar"]\n',
    );
    const [build = "", shipped = ""] = text.split("\n\n");
    expect(build).toContain("ADD pom.xml .\nADD src ./src\nRUN ./mvnw package");
    expect(shipped).toContain("FROM eclipse-temurin:21-jre-jammy\n");
    expect(shipped).not.toContain("ADD");
  });

  it("keeps development dependencies for whatever the build starts", () => {
    const text = splitText(
      projectFile("node:22", "RUN npm i -g turbo pnpm@9\nRUN pnpm install\nRUN A=b turbo run build", "pnpm start"),
    );
    expect(text).not.toContain("pnpm install --prod");
    expect(text).toContain("RUN pnpm prune --prod\n");
  });

  it("leaves out development dependencies with the package manager that a script chooses", () => {
    const install =
      "if [ -f yarn.lock ]; then yarn --frozen-lockfile; elif [ -f package-lock.json ]; then npm ci; else corepack enable pnpm && pnpm i; fi";
    const next = (copies: string): string =>
      splitText(`FROM node:22\nWORKDIR /app\n${copies}RUN npm run build\nCMD ["npm", "start"]\n`);
    expect(next(`COPY package.json *.lock* ./\nRUN ${install}\nCOPY . .\n`)).toContain(
      "FROM node:22 AS dependencies\nWORKDIR /app\nCOPY package.json *.lock* ./\nRUN if [ -f yarn.lock ]; then yarn --frozen-lockfile --production; elif [ -f package-lock.json ]; then npm ci --omit=dev; else corepack enable pnpm && pnpm i --prod; fi\n",
    );
    expect(next(`COPY . .\nRUN ${install}\n`)).toContain(
      "RUN if [ -f yarn.lock ]; then yarn --frozen-lockfile --production; elif [ -f package-lock.json ]; then npm prune --omit=dev; else corepack enable pnpm && pnpm prune --prod; fi\n",
    );
  });

  it("keeps comments where both stages are built on a third one", () => {
    const text = splitText(
      'FROM node:20-alpine\n# where it all is\nWORKDIR /app\n# what the site needs\nENV SITE=a\nRUN apk add --no-cache libc6-compat\nCOPY package.json *.lock* ./\nRUN if [ -f yarn.lock ]; then yarn; else npm ci; fi\nCOPY . .\nRUN npm run build\nCMD ["npm", "start"]\n',
    );
    expect(text).toContain(
      "FROM node:20-alpine AS base\n# where it all is\nWORKDIR /app\n# what the site needs\nENV SITE=a\nRUN apk add --no-cache libc6-compat\n\nFROM base AS build\n",
    );
    expect(text.match(/#/g)).toHaveLength(2);
  });

  it("installs before the sources also where a token is written and removed around it", () => {
    const install = 'echo "//registry.npmjs.org/:_authToken=${TOKEN}" > .npmrc && npm ci && rm .npmrc';
    const text = splitText(
      `FROM node:22\nARG TOKEN\nWORKDIR /app\nCOPY . .\nRUN ${install}\nRUN npm run build\nCMD ["node", "dist/a.js"]\n`,
    );
    expect(text).toContain(`COPY package*.json ./\nRUN ${install}\nCOPY . .\nRUN npm run build\nRUN npm prune`);
  });

  it("leaves no dummy source behind, and fetches nothing whose manifests are in packages", () => {
    const rust = (copy: string): string =>
      splitText(
        `FROM rust:1.85\nWORKDIR /app\n${copy}COPY . .\nRUN cargo build --release\nCMD ["./target/release/api"]\n`,
      );
    expect(rust("")).toContain("cargo fetch && rm -r src\n");
    expect(rust("COPY Cargo.toml ./\nCOPY api/Cargo.toml api/\n")).not.toContain("cargo fetch");
  });

  it("leaves out what only development needs in PHP, unless the image may start in it", () => {
    const php = (lines: string, start = "php server.php"): string =>
      splitText(projectFile("php:8.3-cli", `COPY --from=composer:2 /usr/bin/composer /usr/bin/\n${lines}`, start));
    expect(php("RUN composer install")).toContain("composer install --no-dev");
    expect(php("RUN composer install && composer test")).not.toContain("--no-dev");
    expect(php("ENV APP_ENV=dev\nRUN composer install")).not.toContain("--no-dev");
    expect(php("RUN composer install", "php bin/console app:run")).not.toContain("--no-dev");
    expect(php("ENV APP_ENV=prod\nRUN composer install", "php bin/console app:run")).toContain("--no-dev");
  });

  it("removes packages of Node where nothing starts Node", () => {
    const lines = "RUN composer install --no-dev\nRUN npm ci && npm run build";
    const text = splitText(
      projectFile("php:8.3-cli", `COPY --from=composer:2 /usr/bin/composer /usr/bin/\n${lines}`, "php server.php"),
    );
    expect(text).toContain("RUN rm -rf /app/node_modules\n");
  });

  it("says that compilers are left out that only packages bring", () => {
    const split = trySplit(
      'FROM node:22-slim\nRUN apt-get update && apt-get install -y g++ libpq-dev\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci --omit=dev\nCOPY . .\nCMD ["npm", "start"]\n',
    );
    expect(split).toMatchObject({ kind: "ok", gains: { leftOut: expect.arrayContaining(["compiler", "headers"]) } });
  });

  it("gives the build what lists of packages are made of", () => {
    const compile = "uv pip compile requirements.in -o requirements.txt && uv pip sync --system requirements.txt";
    const text = splitText(projectFile("python:3.13-slim", `RUN pip install uv && ${compile}`, "uvicorn main:app"));
    const [build = ""] = text.split("\n\n");
    expect(build).toMatch(/COPY \. \.\nRUN[^]*uv pip compile/u);
  });

  it("doesn't say that pnpm leaves development dependencies out in every package", () => {
    const workspace = trySplit(
      'FROM node:22-alpine\nRUN corepack enable\nWORKDIR /repo\nCOPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./\nCOPY api/package.json api/\nRUN pnpm install\nCOPY api api\nRUN pnpm --filter api build\nCMD ["node", "api/dist/main.js"]\n',
    );
    expect(workspace).toMatchObject({
      kind: "ok",
      gains: { leftOut: expect.not.arrayContaining(["development-dependencies"]) },
    });
  });
});
