import { describe, expect, it } from "vitest";
import { changesOf } from "../try-refactoring.ts";

const changes = (...lines: string[]): string => changesOf("cache-mounts", lines);
const COPY = 'CMD ["node", "server.js"]';

describe("mounting caches", () => {
  it.each([
    ...["make build", "./build.sh", "sh build.sh", "env A=1 just all", '["make", "build"]', "scripts/build"].map(
      (later): [string, string[]] => [
        `\`RUN ${later}\` needs the downloads`,
        [
          "FROM golang:1.26 AS build",
          "RUN go mod download",
          "COPY . .",
          `RUN ${later}`,
          "FROM alpine:3.24",
          "COPY --from=build /app /app",
          'CMD ["/app"]',
        ],
      ],
    ),
    [
      "a script of a stage on top needs the downloads",
      [
        "FROM maven:3.9-eclipse-temurin-21 AS deps",
        "RUN mvn dependency:go-offline",
        "FROM deps AS build",
        "RUN ./build.sh",
        "FROM eclipse-temurin:21-jre",
        "COPY --from=build /app.jar /app.jar",
        'CMD ["java", "-jar", "/app.jar"]',
      ],
    ],
    [
      "a stage that isn't built needs the downloads",
      [
        "FROM golang:1.26 AS build",
        "RUN go build -o /app .",
        "FROM build AS test",
        "RUN go test ./...",
        'CMD ["true"]',
        "FROM alpine:3.24",
        "COPY --from=build /app /app",
        'CMD ["/app"]',
      ],
    ],
    ...["COPY --from=deps /root/.m2 /root/.m2", "RUN --mount=from=deps,source=root/.m2,target=/root/.m2 ls /root"].map(
      (taking): [string, string[]] => [
        `\`${taking}\` takes the downloads`,
        [
          "FROM maven:3.9-eclipse-temurin-21 AS deps",
          "RUN mvn dependency:go-offline",
          "FROM eclipse-temurin:21-jdk",
          taking,
          'CMD ["java", "-jar", "/app.jar"]',
        ],
      ],
    ),
    [
      "the downloads are copied from a stage on top",
      [
        "FROM maven:3.9-eclipse-temurin-21 AS deps",
        "RUN mvn dependency:go-offline",
        "FROM deps AS more",
        "FROM eclipse-temurin:21-jdk",
        "COPY --from=more /root/.m2 /root/.m2",
        'CMD ["java", "-jar", "/app.jar"]',
      ],
    ],
    [
      "the image of another target starts the tool",
      [
        "FROM golang:1.26 AS deps",
        "RUN go mod download",
        "FROM deps AS dev",
        'CMD ["air"]',
        "FROM deps AS build",
        "RUN go build -o /app .",
        "FROM alpine:3.24",
        "COPY --from=build /app /app",
        'CMD ["/app"]',
      ],
    ],
    [
      "the image of another target starts something unknown",
      [
        "FROM golang:1.26 AS build",
        "RUN go build -o /app .",
        "FROM build AS dev",
        "FROM alpine:3.24",
        "COPY --from=build /app /app",
        'CMD ["/app"]',
      ],
    ],
    ["the mount is there", ["FROM node:22-slim", "RUN --mount=type=cache,target=/root/.npm npm ci", COPY]],
    ["another user installs", ["FROM node:22-slim", "USER node", "RUN npm ci", COPY]],
    ["nothing is known of the base image", ["FROM example.com/ours:1", "RUN npm ci", COPY]],
    ["the cache is emptied on purpose", ["FROM node:22-slim", "RUN npm ci && npm cache clean --force", COPY]],
    [
      "the file turns the cache off",
      ["FROM python:3.13-slim", "ENV PIP_NO_CACHE_DIR=1", "RUN pip install -r a.txt", 'CMD ["python", "a.py"]'],
    ],
    [
      "the image starts the tool that needs it",
      ["FROM maven:3.9-eclipse-temurin-21", "COPY . .", "RUN mvn -B package", 'CMD ["mvn", "spring-boot:run"]'],
    ],
    [
      "one of the RUNs can't have it",
      [
        "FROM golang:1.26 AS build",
        "RUN go mod download",
        'RUN ["go", "build", "-o", "/app"]',
        "FROM scratch",
        "COPY --from=build /app /",
      ],
    ],
    ["the syntax is too old", ["# syntax=docker/dockerfile:1.1", "FROM node:22-slim", "RUN npm ci", COPY]],
    [
      "apt fills a layer of the image",
      ["FROM debian:bookworm-slim", "RUN apt-get update && apt-get install -y curl", 'CMD ["curl"]'],
    ],
    [
      "the downloads are copied on",
      ["FROM golang:1.26 AS build", "RUN go mod download", "FROM alpine:3.22", "COPY --from=build /go/pkg/mod /mod"],
    ],
    [
      "the gems go elsewhere",
      ["FROM ruby:3.4", "ENV BUNDLE_PATH=/gems", "RUN bundle install", 'CMD ["ruby", "app.rb"]'],
    ],
  ])("is not offered where %s", (_, lines) => {
    expect(changes(...lines)).toBe("not offered");
  });
});
