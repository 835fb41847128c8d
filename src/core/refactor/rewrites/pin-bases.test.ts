import { describe, expect, it } from "vitest";
import { changesOf, tryRefactoring } from "../try-refactoring.ts";

const changes = (...lines: string[]): string => changesOf("pin-bases", lines);

/** The catalogue grows, so the figures are left out: what is tested is the form. */
const form = (...lines: string[]): string =>
  changes(...lines)
    .replace(/\d+(?:\.\d+)+(?:_\d+)?(?=[-\w. ]*$)/gm, "N")
    .replace(/20\d\d-\d\d/g, "MONTH");

describe("pinning base images", () => {
  it("writes the patch release that the catalogue knows, with its month", () => {
    expect(form("FROM alpine:3.24", "RUN touch /a")).toMatchInlineSnapshot(`
      "- FROM alpine:N
      + # alpine:3.24, pinned to the newest patch release known as of MONTH
      + FROM alpine:N"
    `);
    expect(form("FROM nginx:1.30", "COPY a /a")).toMatchInlineSnapshot(`
      "- FROM nginx:N
      + # nginx:1.30, pinned to the newest patch release known as of MONTH
      + FROM nginx:N"
    `);
    expect(form("FROM nginx:1.30-alpine", "COPY a /a")).toMatchInlineSnapshot(`
      "- FROM nginx:N-alpine
      + # nginx:1.30-alpine, pinned to the newest patch release known as of MONTH
      + FROM nginx:N-alpine"
    `);
  });

  it("keeps the variant, and says which Alpine it is", () => {
    expect(form("FROM golang:1.27-alpine AS build", "RUN go version")).toMatchInlineSnapshot(`
      "- FROM golang:N-alpine AS build
      + # golang:1.27-alpine, pinned to the newest patch release known as of MONTH
      + FROM golang:N-alpineN AS build"
    `);
    expect(form("FROM golang:1.26-bookworm", "RUN go version")).toMatchInlineSnapshot(`
      "- FROM golang:N-bookworm
      + # golang:1.26-bookworm, pinned to the newest patch release known as of MONTH
      + FROM golang:N-bookworm"
    `);
    expect(form("FROM python:3.14-slim-trixie", 'CMD ["python"]')).toMatchInlineSnapshot(`
      "- FROM python:N-slim-trixie
      + # python:3.14-slim-trixie, pinned to the newest patch release known as of MONTH
      + FROM python:N-slim-trixie"
    `);
    expect(form("FROM eclipse-temurin:21-jdk-alpine", 'CMD ["java"]')).toMatchInlineSnapshot(`
      "- FROM eclipse-temurin:21-jdk-alpine
      + # eclipse-temurin:21-jdk-alpine, pinned to the newest patch release known as of MONTH
      + FROM eclipse-temurin:N-jdk-alpine-N"
    `);
  });

  it("takes the newest release where the publisher gives the tag to the highest", () => {
    expect(form("FROM alpine", "RUN touch /a")).toMatchInlineSnapshot(`
      "- FROM alpine
      + # alpine, pinned to the newest release known as of MONTH
      + FROM alpine:N"
    `);
    expect(form("# base", "FROM docker.io/library/alpine:latest AS a", "RUN touch /a")).toMatchInlineSnapshot(`
      "- FROM docker.io/library/alpine:latest AS a
      + # docker.io/library/alpine:latest, pinned to the newest release known as of MONTH
      + FROM docker.io/library/alpine:N AS a"
    `);
    expect(form("FROM golang:alpine", "RUN go version")).toMatchInlineSnapshot(`
      "- FROM golang:alpine
      + # golang:alpine, pinned to the newest release known as of MONTH
      + FROM golang:N-alpineN"
    `);
  });

  it("pins every FROM of a file, and keeps flags", () => {
    expect(
      form(
        "FROM --platform=$BUILDPLATFORM golang:alpine AS build",
        "RUN touch /a",
        "FROM alpine:3.24 as run",
        "COPY --from=build /a /a",
      ),
    ).toMatchInlineSnapshot(`
      "- FROM --platform=$BUILDPLATFORM golang:alpine AS build
      + # golang:alpine, pinned to the newest release known as of MONTH
      + FROM --platform=$BUILDPLATFORM golang:N-alpineN AS build
      - FROM alpine:N as run
      + # alpine:3.24, pinned to the newest patch release known as of MONTH
      + FROM alpine:N as run"
    `);
  });

  it("says that a digest isn't known", () => {
    expect(tryRefactoring("pin-bases", "FROM alpine:3.24\nRUN touch /a\n")?.notes.map(({ id }) => id)).toEqual([
      "pinned",
      "no-digest",
    ]);
  });

  it.each([
    ["there is a digest", [`FROM alpine:3.24@sha256:${"0".repeat(64)}`, "RUN touch /a"]],
    ["the version is whole", ["FROM alpine:3.24.1", "RUN touch /a"]],
    ["the catalogue knows another minor version only", ["FROM alpine:3.18", "RUN touch /a"]],
    ["the catalogue knows no version", ["FROM node:22", "RUN touch /a"]],
    ["`latest` may be another branch", ["FROM nginx:latest", "COPY a /a"]],
    ["the variant is another one", ["FROM golang:1.26-bullseye", "RUN go version"]],
    ["an argument gives the version", ["ARG V=3.24", "FROM alpine:$V", "RUN touch /a"]],
    ["the image is unknown", ["FROM example.com/app:1", "RUN touch /a"]],
    ["it is a stage", ["FROM scratch AS alpine", "COPY a /a", "FROM alpine", "COPY b /b"]],
  ])("is not offered where %s", (_, lines) => {
    expect(changes(...lines)).toBe("not offered");
  });
});
