import { describe, expect, it } from "vitest";
import { splitText, trySplit } from "../samples/try-split.ts";

describe("installations below copies of single folders", () => {
  it.each([
    [
      "node:22",
      "COPY package*.json tsconfig.json ./\nCOPY src ./src\nRUN npm ci && npm run build",
      "npm ci",
      '["node", "dist/main.js"]',
    ],
    [
      "node:22",
      "COPY src ./src\nARG A\nCOPY package.json yarn.lock ./\nRUN yarn --frozen-lockfile\nRUN yarn build",
      "yarn --frozen-lockfile",
      '["node", "dist/main.js"]',
    ],
    [
      "ruby:3.3",
      "COPY Gemfile* ./\nCOPY lib lib\nCOPY config.ru .\nRUN bundle install --jobs 4",
      "bundle install",
      '["rackup"]',
    ],
    [
      "golang:1.22",
      "COPY go.* ./\nCOPY cmd cmd\nRUN go mod download && go build -o /bin/x ./cmd/x",
      "go mod download",
      '["x"]',
    ],
    [
      "maven:3.9-eclipse-temurin-21",
      "COPY pom.xml .\nCOPY src src\nRUN mvn package",
      "dependency:go-offline",
      '["java", "-jar", "target/a.jar"]',
    ],
    [
      "gradle:8-jdk21",
      "COPY build.gradle.kts settings.gradle.kts ./\nCOPY src src\nRUN gradle bootJar",
      "gradle --no-daemon dependencies",
      '["java", "-jar", "build/libs/a.jar"]',
    ],
  ])("come above them: %s, %s", (image, lines, install, start) => {
    const text = splitText(`FROM ${image}\nWORKDIR /app\n${lines}\nCMD ${start}\n`);
    const copy = /COPY (?:src|lib|cmd) \S+/.exec(text)?.[0] ?? "";
    expect(text.indexOf(install)).toBeGreaterThan(0);
    expect(text.indexOf(install)).toBeLessThan(text.indexOf(copy));
  });

  it("leave the project itself behind them", () => {
    const php = splitText(
      'FROM php:8.3-cli\nWORKDIR /app\nCOPY --from=composer:2 /usr/bin/composer /usr/bin/\nCOPY composer.json composer.lock ./\nCOPY src src\nRUN composer install --no-dev\nCMD ["php", "src/a.php"]\n',
    );
    expect(php).toContain(
      "RUN composer install --no-dev --no-scripts --no-autoloader\nCOPY src src\nRUN composer dump-autoload --optimize\n",
    );
    const uv = splitText(
      'FROM python:3.12\nCOPY --from=ghcr.io/astral-sh/uv:0.8 /uv /bin/\nWORKDIR /app\nCOPY pyproject.toml uv.lock ./\nCOPY src src\nRUN uv sync --frozen --no-dev\nENV PATH=/app/.venv/bin:$PATH\nCMD ["notes"]\n',
    );
    expect(uv).toContain(
      "RUN uv sync --frozen --no-dev --no-install-project\nCOPY src src\nRUN uv sync --frozen --no-dev\n",
    );
  });

  it.each([
    "COPY package*.json ./\nCOPY patches patches\nRUN npm ci && npm run build",
    "COPY package.json src ./\nRUN npm install && npm run build",
    "COPY package*.json ./\nCOPY packages packages\nRUN npm ci && npm run build",
  ])("stay where they may read what is copied: %s", (lines) => {
    const text = splitText(`FROM node:22\nWORKDIR /app\n${lines}\nCMD ["npm", "start"]\n`);
    const [copies = ""] = lines.split("\nRUN");
    expect(text).toContain(copies);
  });

  it("say why the line that downloads is there", () => {
    const split = trySplit(
      'FROM maven:3.9-eclipse-temurin-21\nWORKDIR /app\nCOPY pom.xml .\nCOPY src src\nRUN mvn package\nCMD ["java", "-jar", "target/a.jar"]\n',
    );
    expect(split).toMatchObject({ kind: "ok", reasons: [{ id: "build" }, { line: 4, id: "install-first" }, {}, {}] });
  });

  it("download nothing for modules, nor with a wrapper that nothing copies", () => {
    const java = (image: string, lines: string): string =>
      splitText(`FROM ${image}\nWORKDIR /app\n${lines}\nCMD ["java", "-jar", "target/a.jar"]\n`);
    const image = "maven:3.9-eclipse-temurin-21";
    expect(java(image, "COPY pom.xml .\nCOPY api/pom.xml api/\nCOPY api api\nRUN mvn package")).not.toContain(
      "go-offline",
    );
    expect(java("eclipse-temurin:21", "COPY pom.xml .\nCOPY src src\nRUN ./mvnw package")).not.toContain("go-offline");
  });
});
