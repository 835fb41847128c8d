import { describe, expect, it } from "vitest";
import { changesOf } from "../try-refactoring.ts";

const changes = (...lines: string[]): string => changesOf("shared-base", lines);
const APT =
  "RUN apt-get update && apt-get install -y --no-install-recommends curl=7.88.1 && rm -rf /var/lib/apt/lists/*";
const APK = "RUN apk add --no-cache curl=8.14.1-r2";
const END = ['CMD ["/app"]'];

describe("sharing a base stage", () => {
  it("installs once what two stages install in other directories", () => {
    expect(
      changes(
        "FROM debian:12-slim AS build",
        "WORKDIR /src",
        APT,
        "COPY . .",
        "RUN make",
        "FROM debian:12-slim",
        "WORKDIR /app",
        APT,
        "COPY --from=build /src/app /app",
        ...END,
      ),
    ).toMatchInlineSnapshot(`
      "- FROM debian:12-slim AS build
      - WORKDIR /src
      + FROM debian:12-slim AS base
      +
      + FROM base AS build
      + WORKDIR /src
      - FROM debian:12-slim
      + FROM base
      - RUN apt-get update && apt-get install -y --no-install-recommends curl=7.88.1 && rm -rf /var/lib/apt/lists/*"
    `);
  });

  it("takes the comments along, and keeps the names of the stages", () => {
    expect(
      changes(
        "# compiles",
        "FROM alpine:3.22 AS build",
        "ENV MODE=build",
        "# to download",
        APK,
        "COPY . .",
        "RUN make",
        "",
        "# runs",
        "FROM alpine:3.22 AS run",
        "ENV MODE=run",
        "# to download",
        APK,
        "COPY --from=build /a /a",
        ...END,
      ),
    ).toMatchInlineSnapshot(`
      "- # compiles
      - FROM alpine:3.22 AS build
      - ENV MODE=build
      + FROM alpine:3.22 AS base
      +
      + # compiles
      + FROM base AS build
      + ENV MODE=build
      - FROM alpine:3.22 AS run
      + FROM base AS run
      - # to download
      - RUN apk add --no-cache curl=8.14.1-r2"
    `);
  });

  it("works for three stages, and across lines", () => {
    const install = ["RUN apk add --no-cache \\", "    curl=8.14.1-r2 \\", "    git=2.49.1-r0"];
    expect(
      changes(
        "FROM alpine:3.22 AS a",
        "WORKDIR /a",
        ...install,
        "RUN ./a",
        "FROM alpine:3.22 AS b",
        "WORKDIR /b",
        ...install,
        "RUN ./b",
        "FROM alpine:3.22",
        "WORKDIR /c",
        ...install,
        "COPY --from=a /a /a",
        "COPY --from=b /b /b",
        ...END,
      ),
    ).toMatchInlineSnapshot(`
      "- FROM alpine:3.22 AS a
      - WORKDIR /a
      + FROM alpine:3.22 AS base
      +
      + FROM base AS a
      + WORKDIR /a
      - FROM alpine:3.22 AS b
      + FROM base AS b
      - RUN apk add --no-cache \\
      -     curl=8.14.1-r2 \\
      -     git=2.49.1-r0
      - FROM alpine:3.22
      + FROM base
      - RUN apk add --no-cache \\
      -     curl=8.14.1-r2 \\
      -     git=2.49.1-r0"
    `);
  });

  it("works where the same words are broken into lines in another way", () => {
    expect(
      changes(
        "FROM alpine:3.22 AS a",
        "LABEL a=b",
        "RUN apk add --no-cache \\",
        "  curl=8.14.1-r2",
        "RUN ./a",
        "FROM alpine:3.22",
        "ARG X",
        APK,
        "COPY --from=a /a /a",
        ...END,
      ),
    ).toMatchInlineSnapshot(`
      "- FROM alpine:3.22 AS a
      - LABEL a=b
      + FROM alpine:3.22 AS base
      +
      + FROM base AS a
      + LABEL a=b
      - FROM alpine:3.22
      + FROM base
      - RUN apk add --no-cache curl=8.14.1-r2"
    `);
  });

  it("works with a platform and with an argument in FROM", () => {
    expect(
      changes(
        "FROM --platform=$BUILDPLATFORM alpine:3.22 AS a",
        "WORKDIR /a",
        APK,
        "RUN ./a",
        "FROM --platform=$BUILDPLATFORM alpine:3.22 AS b",
        "WORKDIR /b",
        APK,
        "RUN ./b",
        "FROM scratch",
        "COPY --from=a /a /a",
        "COPY --from=b /b /b",
      ),
    ).toMatchInlineSnapshot(`
      "- FROM --platform=$BUILDPLATFORM alpine:3.22 AS a
      - WORKDIR /a
      + FROM --platform=$BUILDPLATFORM alpine:3.22 AS base
      +
      + FROM base AS a
      + WORKDIR /a
      - FROM --platform=$BUILDPLATFORM alpine:3.22 AS b
      + FROM base AS b
      - RUN apk add --no-cache curl=8.14.1-r2"
    `);
    expect(
      changes(
        "ARG VERSION=3.22",
        "FROM alpine:$VERSION AS a",
        "WORKDIR /a",
        APK,
        "RUN ./a",
        "FROM alpine:$VERSION",
        "WORKDIR /b",
        APK,
        "COPY --from=a /a /a",
        ...END,
      ),
    ).toMatchInlineSnapshot(`
      "- FROM alpine:$VERSION AS a
      - WORKDIR /a
      + FROM alpine:$VERSION AS base
      +
      + FROM base AS a
      + WORKDIR /a
      - FROM alpine:$VERSION
      + FROM base
      - RUN apk add --no-cache curl=8.14.1-r2"
    `);
  });

  it("finds a name that no stage has", () => {
    expect(
      changes(
        "FROM alpine:3.22 AS base",
        "WORKDIR /a",
        APK,
        "RUN ./a",
        "FROM alpine:3.22",
        "WORKDIR /b",
        APK,
        "COPY --from=base /a /a",
        ...END,
      ),
    ).toMatchInlineSnapshot(`
      "- FROM alpine:3.22 AS base
      - WORKDIR /a
      + FROM alpine:3.22 AS common
      +
      + FROM common AS base
      + WORKDIR /a
      - FROM alpine:3.22
      + FROM common
      - RUN apk add --no-cache curl=8.14.1-r2"
    `);
  });

  it("leaves a third stage with other packages alone", () => {
    expect(
      changes(
        "FROM alpine:3.22 AS a",
        "WORKDIR /a",
        APK,
        "RUN ./a",
        "FROM alpine:3.22 AS b",
        "WORKDIR /b",
        "RUN apk add --no-cache git=2.49.1-r0",
        "RUN ./b",
        "FROM alpine:3.22",
        "WORKDIR /c",
        APK,
        "COPY --from=a /a /a",
        "COPY --from=b /b /b",
        ...END,
      ),
    ).toMatchInlineSnapshot(`
      "- FROM alpine:3.22 AS a
      - WORKDIR /a
      + FROM alpine:3.22 AS base
      +
      + FROM base AS a
      + WORKDIR /a
      - FROM alpine:3.22
      + FROM base
      - RUN apk add --no-cache curl=8.14.1-r2"
    `);
  });
});
