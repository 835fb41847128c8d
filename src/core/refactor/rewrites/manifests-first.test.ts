import { describe, expect, it } from "vitest";
import { changesOf, tryRefactoring } from "../try-refactoring.ts";

const changes = (...lines: string[]): string => changesOf("manifests-first", lines);
const NODE = ["FROM node:22-slim", "WORKDIR /app"];
const START = ["USER 1000", 'CMD ["node", "server.js"]'];

describe("ordering manifests before sources", () => {
  it("is offered for npm", () => {
    expect(changes(...NODE, "COPY . .", "RUN npm ci --omit=dev", ...START)).toMatchInlineSnapshot(`
      "- COPY . .
      + COPY package*.json ./
      + COPY . .
      ignore **/node_modules"
    `);
  });

  it.each([
    ["RUN yarn install --frozen-lockfile && yarn workspace api build"],
    ["RUN npm ci", "RUN npm run build --workspace=api"],
    ["RUN npm ci", "RUN npx turbo run build"],
  ])("isn't offered where only the sources have the manifests of workspaces: %s %s", (...runs) => {
    expect(tryRefactoring("manifests-first", [...NODE, "COPY . .", ...runs, ...START, ""].join("\n"))).toBeNull();
  });

  it("keeps what else the RUN does, and the comments", () => {
    expect(
      changes(...NODE, "# the sources", "COPY . .", "# build it", "RUN npm ci && npm run build", ...START),
    ).toMatchInlineSnapshot(`
      "+ COPY package*.json ./
      + RUN npm ci
      - RUN npm ci && npm run build
      + RUN npm run build
      ignore **/node_modules"
    `);
  });

  it("is offered for yarn and pnpm", () => {
    expect(changes(...NODE, "COPY . /app", "RUN yarn install --frozen-lockfile", ...START)).toMatchInlineSnapshot(`
      "- COPY . /app
      + COPY package.json yarn.lock /app/
      + COPY . /app
      ignore **/node_modules"
    `);
    expect(
      changes(...NODE, "RUN corepack enable", "COPY . .", "RUN pnpm install --frozen-lockfile", ...START),
    ).toMatchInlineSnapshot(`
      "- COPY . .
      + COPY package.json pnpm-lock.yaml ./
      + COPY . .
      ignore **/node_modules"
    `);
  });

  it("is offered for pip, with the file that it names", () => {
    expect(
      changes(
        "FROM python:3.13-slim",
        "WORKDIR /srv",
        "COPY . .",
        "RUN pip install --no-cache-dir -r prod.txt",
        'CMD ["python", "app.py"]',
      ),
    ).toMatchInlineSnapshot(`
      "- COPY . .
      + COPY prod.txt ./
      + COPY . ."
    `);
    expect(
      changes(
        "FROM python:3.13-slim",
        "WORKDIR /srv",
        "COPY . .",
        "RUN pip install --no-cache-dir -r requirements.txt",
        'CMD ["python", "app.py"]',
      ),
    ).toMatchInlineSnapshot(`
      "- COPY . .
      + COPY requirements.txt ./
      + COPY . ."
    `);
  });

  it("is offered for Go, where building fetches on the way", () => {
    expect(
      changes(
        "FROM golang:1.26 AS build",
        "WORKDIR /src",
        "COPY . .",
        "RUN go build -o /bin/app .",
        "FROM scratch",
        "COPY --from=build /bin/app /app",
        'CMD ["/app"]',
      ),
    ).toMatchInlineSnapshot(`
      "+ COPY go.mod go.sum ./
      + RUN go mod download"
    `);
  });

  it("is offered for Ruby", () => {
    expect(
      changes("FROM ruby:3.4-slim", "WORKDIR /app", "COPY . .", "RUN bundle install", 'CMD ["ruby", "app.rb"]'),
    ).toMatchInlineSnapshot(`
      "- COPY . .
      + COPY Gemfile Gemfile.lock ./
      + COPY . ."
    `);
  });

  it("installs the dependencies alone where the tool installs the project with them", () => {
    expect(
      changes(
        "FROM composer:2 AS vendor",
        "WORKDIR /app",
        "# the project",
        "COPY . .",
        "RUN composer install --no-dev",
        "FROM php:8.4-apache",
        "COPY --from=vendor /app /var/www/html",
      ),
    ).toMatchInlineSnapshot(`
      "+ COPY composer.json composer.lock* ./
      + RUN composer install --no-dev --no-scripts --no-autoloader"
    `);
    expect(
      changes(
        "FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim",
        "WORKDIR /app",
        "COPY . .",
        "RUN uv sync --locked",
        'CMD ["uv", "run", "app"]',
      ),
    ).toMatchInlineSnapshot(`
      "+ COPY pyproject.toml uv.lock* ./
      + RUN uv sync --locked --no-install-project --no-cache"
    `);
    expect(
      changes(
        "FROM python:3.13",
        "RUN pip install poetry==2.1.0",
        "WORKDIR /app",
        "COPY . .",
        "RUN poetry install --only main",
        'CMD ["poetry", "run", "app"]',
      ),
    ).toMatchInlineSnapshot(`
      "+ COPY pyproject.toml poetry.lock* ./
      + RUN poetry install --only main --no-root --no-cache"
    `);
  });

  it("moves packages of the distribution above the sources", () => {
    expect(
      changes(
        "FROM debian:bookworm-slim",
        "COPY . /app",
        "RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*",
        'CMD ["/app/run"]',
      ),
    ).toMatchInlineSnapshot(`
      "- COPY . /app
      + COPY . /app"
    `);
  });

  it("says which commands no longer rerun", () => {
    const text = [...NODE, "COPY . .", "RUN npm ci && npm run build", ...START, ""].join("\n");
    expect(tryRefactoring("manifests-first", text)?.notes[0]).toEqual({ id: "no-rerun", commands: ["npm ci"] });
  });

  it.each([
    ["the manifests come first already", [...NODE, "COPY package*.json ./", "RUN npm ci", "COPY . .", ...START]],
    ["nothing is installed", [...NODE, "COPY . .", ...START]],
    ["only a part of the sources is copied", [...NODE, "COPY package.json server.js ./", "RUN npm ci", ...START]],
    ["a script of the project comes before", [...NODE, "COPY . .", "RUN ./prepare.sh && npm ci", ...START]],
    ["the directory is another one", [...NODE, "COPY . .", "WORKDIR /app/web", "RUN npm ci", ...START]],
    ["a RUN between the two needs the sources", [...NODE, "COPY . .", "RUN ./generate", "RUN npm ci", ...START]],
    ["the libraries are named, not listed in a file", [...NODE, "COPY . .", "RUN npm install express", ...START]],
    ["the build fails", [...NODE, "COPY . .", "RUN npm ci", "COPY --from=nowhere-at-all /a /b", "FROM $NOTHING"]],
    [
      "poetry needs the project itself",
      ["FROM python:3.13", "WORKDIR /app", "COPY . .", "RUN make install", 'CMD ["app"]'],
    ],
    ["it is what images built on this one do", [...NODE, "ONBUILD COPY . .", "ONBUILD RUN npm ci", ...START]],
  ])("is not offered where %s", (_, lines) => {
    expect(changes(...lines)).toBe("not offered");
  });
});
