import { describe, expect, it } from "vitest";
import { changesOf } from "../try-refactoring.ts";

const changes = (...lines: string[]): string => changesOf("cache-mounts", lines);
const COPY = 'CMD ["node", "server.js"]';

describe("mounting caches", () => {
  it("is offered for npm, yarn and pnpm", () => {
    expect(changes("FROM node:22-slim", "COPY package*.json ./", "RUN npm ci", COPY)).toMatchInlineSnapshot(`
      "- RUN npm ci
      + RUN --mount=type=cache,target=/root/.npm npm ci"
    `);
    expect(
      changes("FROM node:22-slim", "COPY package.json yarn.lock ./", "RUN yarn install --frozen-lockfile", COPY),
    ).toMatchInlineSnapshot(`
      "- RUN yarn install --frozen-lockfile
      + RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install --frozen-lockfile"
    `);
    expect(
      changes(
        "FROM node:22-slim",
        "ENV PNPM_HOME=/pnpm",
        "RUN corepack enable",
        "COPY package.json ./",
        "# all of them",
        "RUN pnpm install --frozen-lockfile",
        COPY,
      ),
    ).toMatchInlineSnapshot(`
      "- RUN pnpm install --frozen-lockfile
      + RUN --mount=type=cache,target=/pnpm/store pnpm install --frozen-lockfile"
    `);
  });

  it("is offered for pip and uv, without the flag that turns the cache off", () => {
    expect(
      changes("FROM python:3.13-slim", "RUN pip install --no-cache-dir -r requirements.txt", 'CMD ["python", "a.py"]'),
    ).toMatchInlineSnapshot(`
      "- RUN pip install --no-cache-dir -r requirements.txt
      + RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt"
    `);
    expect(
      changes(
        "FROM python:3.13-slim",
        "COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /bin/",
        "RUN uv sync --locked --no-cache",
        'CMD ["python", "a.py"]',
      ),
    ).toMatchInlineSnapshot(`
      "- RUN uv sync --locked --no-cache
      + RUN --mount=type=cache,target=/root/.cache/uv uv sync --locked"
    `);
  });

  it("is offered for every RUN that Go needs it in", () => {
    expect(
      changes(
        "FROM golang:1.26 AS build",
        "WORKDIR /src",
        "COPY go.* ./",
        "RUN go mod download",
        "COPY . .",
        "RUN go vet ./... && \\",
        "    go build -o /app .",
        "FROM scratch",
        "COPY --from=build /app /app",
      ),
    ).toMatchInlineSnapshot(`
      "- RUN go mod download
      + RUN --mount=type=cache,target=/go/pkg/mod \\
      +     --mount=type=cache,target=/root/.cache/go-build \\
      +     go mod download
      - RUN go vet ./... && \\
      + RUN --mount=type=cache,target=/go/pkg/mod \\
      +     --mount=type=cache,target=/root/.cache/go-build \\
      +     go vet ./... && \\"
    `);
  });

  it("is offered for Cargo, Maven and Gradle", () => {
    expect(
      changes(
        "FROM rust:1.90 AS build",
        "WORKDIR /src",
        "COPY . .",
        "RUN cargo build --release",
        "FROM debian:bookworm-slim",
        "COPY --from=build /src/target/release/app /app",
      ),
    ).toMatchInlineSnapshot(`
      "- RUN cargo build --release
      + RUN --mount=type=cache,target=/usr/local/cargo/registry \\
      +     --mount=type=cache,target=/usr/local/cargo/git/db \\
      +     cargo build --release"
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
      "- RUN mvn -B package
      + RUN --mount=type=cache,target=/root/.m2/repository mvn -B package"
    `);
    expect(
      changes(
        "FROM gradle:8-jdk21 AS build",
        "COPY . .",
        "RUN gradle --no-daemon bootJar",
        "FROM eclipse-temurin:21-jre",
        "COPY --from=build /home/gradle/build/libs/app.jar /app.jar",
      ),
    ).toMatchInlineSnapshot(`
      "- RUN gradle --no-daemon bootJar
      + RUN --mount=type=cache,target=/home/gradle/.gradle,sharing=locked gradle --no-daemon bootJar"
    `);
  });

  it("is offered for Composer, Bundler and NuGet", () => {
    expect(
      changes(
        "FROM composer:2 AS vendor",
        "WORKDIR /app",
        "COPY composer.* ./",
        "RUN composer install --no-dev",
        "FROM php:8.4-apache",
        "COPY --from=vendor /app /var/www/html",
      ),
    ).toMatchInlineSnapshot(`
      "- RUN composer install --no-dev
      + RUN --mount=type=cache,target=/tmp/cache composer install --no-dev"
    `);
    expect(
      changes("FROM ruby:3.4", "COPY Gemfile* ./", "RUN bundle install", 'CMD ["ruby", "app.rb"]'),
    ).toMatchInlineSnapshot(`
      "- RUN bundle install
      + RUN --mount=type=cache,target=/usr/local/bundle/cache bundle install"
    `);
    expect(
      changes(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build",
        "WORKDIR /src",
        "COPY . .",
        "RUN dotnet restore",
        "RUN dotnet publish --no-restore -o /out",
        "FROM mcr.microsoft.com/dotnet/aspnet:9.0",
        "COPY --from=build /out /app",
      ),
    ).toMatchInlineSnapshot(`
      "- RUN dotnet restore
      - RUN dotnet publish --no-restore -o /out
      + RUN --mount=type=cache,target=/root/.nuget/packages dotnet restore
      + RUN --mount=type=cache,target=/root/.nuget/packages dotnet publish --no-restore -o /out"
    `);
  });

  it("is offered for apt in stages that aren't in the image", () => {
    expect(
      changes(
        "FROM debian:bookworm-slim AS build",
        "RUN apt-get update \\",
        "    && apt-get install -y --no-install-recommends gcc libc6-dev \\",
        "    && rm -rf /var/lib/apt/lists/*",
        "COPY . .",
        "RUN gcc -o /app main.c",
        "FROM debian:bookworm-slim",
        "COPY --from=build /app /app",
      ),
    ).toMatchInlineSnapshot(`
      "- RUN apt-get update \\
      -     && apt-get install -y --no-install-recommends gcc libc6-dev \\
      -     && rm -rf /var/lib/apt/lists/*
      + RUN --mount=type=cache,target=/var/cache/apt,sharing=locked \\
      +     --mount=type=cache,target=/var/lib/apt,sharing=locked \\
      +     rm -f /etc/apt/apt.conf.d/docker-clean \\
      +     && apt-get update \\
      +     && apt-get install -y --no-install-recommends gcc libc6-dev"
    `);
  });

  it("leaves here-documents and flags as they are", () => {
    expect(
      changes("FROM node:22-slim", "RUN --network=default <<EOF", "set -e", "# install", "npm ci", "EOF", COPY),
    ).toMatchInlineSnapshot(`
      "- RUN --network=default <<EOF
      + RUN --mount=type=cache,target=/root/.npm --network=default <<EOF"
    `);
  });

  it("is offered next to scripts that come first, have the mount, or are in the final stage", () => {
    const offered = changes(
      "FROM golang:1.26 AS build",
      "RUN ./prepare.sh",
      "RUN go mod download",
      "RUN --mount=type=cache,target=/go/pkg/mod make generate",
      "RUN go build -o /app .",
      "FROM alpine:3.24",
      "RUN make install",
      "COPY --from=build /app /app",
      'CMD ["/app"]',
    );
    expect(offered).toContain("+     go mod download");
    expect(offered).toContain("+     go build -o /app .");
  });

  it("is offered where a stage copies a directory around a cache that nothing later needs", () => {
    expect(
      changes(
        "FROM node:22-slim AS deps",
        "RUN npm ci",
        "FROM node:22-slim",
        "COPY --from=deps /root /root",
        'CMD ["node", "a.js"]',
      ),
    ).toContain("+ RUN --mount=type=cache,target=/root/.npm npm ci");
  });

  it("is offered where another target starts a program that doesn't need the downloads", () => {
    expect(
      changes(
        "FROM golang:1.26 AS build",
        "RUN go build -o /app .",
        "FROM build AS debug",
        'CMD ["/app", "--debug"]',
        "FROM alpine:3.24",
        "COPY --from=build /app /app",
        'CMD ["/app"]',
      ),
    ).toContain("+     go build -o /app .");
  });
});
