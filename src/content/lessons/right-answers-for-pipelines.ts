import { textChange } from "./answer-changes.ts";
import { type RightAnswer, rightly } from "./right-answer.ts";

const UV_COPY = "COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /usr/local/bin/uv";
const UV_MOUNT = "--mount=from=ghcr.io/astral-sh/uv:0.9.5,source=/uv,target=/usr/local/bin/uv";

/** For the lessons about platforms, tools, checks and what runs side by side. */
export const rightAnswersForPipelines: readonly RightAnswer[] = [
  rightly("platforms", 1, "with braces", textChange(["$BUILDPLATFORM", "${BUILDPLATFORM}"])),
  rightly("platforms", 1, "another name", textChange(["AS build", "AS compile"], ["--from=build", "--from=compile"])),
  rightly(
    "platforms",
    2,
    "by export",
    textChange(["RUN GOARCH=$TARGETARCH go", "RUN export GOARCH=${TARGETARCH} && go"]),
  ),
  rightly(
    "platforms",
    2,
    "by ENV",
    textChange(["ARG TARGETARCH\n", "ARG TARGETARCH\nENV GOARCH=$TARGETARCH\n"], ["GOARCH=$TARGETARCH go", "go"]),
  ),
  rightly(
    "platforms",
    2,
    "by ARG",
    textChange(["ARG TARGETARCH\n", "ARG TARGETARCH\nARG GOARCH=$TARGETARCH\n"], ["GOARCH=$TARGETARCH go", "go"]),
  ),
  rightly(
    "platforms",
    2,
    "with the system",
    textChange(
      ["ARG TARGETARCH\n", "ARG TARGETOS TARGETARCH\n"],
      ["RUN GOARCH", "RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH"],
    ),
  ),
  rightly(
    "platforms",
    2,
    "out of the whole platform",
    textChange(["ARG TARGETARCH\n", "ARG TARGETPLATFORM\n"], ["GOARCH=$TARGETARCH", "GOARCH=${TARGETPLATFORM#*/}"]),
  ),
  rightly(
    "order-and-links",
    2,
    "both renamed",
    textChange(["golang:1.25-alpine3.22 AS build", "golang:1.25-alpine3.22 AS api"], ["--from=build", "--from=api"]),
  ),
  rightly(
    "order-and-links",
    2,
    "by number, into a directory",
    textChange(["--from=web /web/dist /srv", "--from=0 /web/dist/ /srv/"]),
  ),
  rightly(
    "order-and-links",
    4,
    "the flags in another order",
    textChange(["--link --from=build", "--from=build --link=true"]),
  ),
  rightly("order-and-links", 4, "with an owner", textChange(["--link --from", "--link --chown=101:101 --from"])),
  rightly(
    "pin-a-tool",
    1,
    "both programs into another directory",
    textChange(["/uv /usr/local/bin/uv", "/uv /uvx /bin/"]),
  ),
  rightly(
    "pin-a-tool",
    1,
    "by a stage",
    textChange(
      ["FROM python", "FROM ghcr.io/astral-sh/uv:0.9.5 AS uv\n\nFROM python"],
      ["--from=ghcr.io/astral-sh/uv:0.9.5", "--from=uv"],
    ),
  ),
  rightly(
    "pin-a-tool",
    1,
    "elsewhere, and called there",
    textChange([UV_COPY, "COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /opt/uv"], ["RUN uv sync", "RUN /opt/uv sync"]),
  ),
  rightly(
    "pin-a-tool",
    1,
    "elsewhere, on the path",
    textChange([UV_COPY, "COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /opt/\nENV PATH=/opt:$PATH"]),
  ),
  rightly(
    "pin-a-tool",
    2,
    "with the type, to another directory",
    textChange([UV_MOUNT, "--mount=type=bind,from=ghcr.io/astral-sh/uv:0.9.5,src=/uv,dst=/bin/uv"]),
  ),
  rightly(
    "pin-a-tool",
    2,
    "by a stage",
    textChange(
      ["FROM python", "FROM ghcr.io/astral-sh/uv:0.9.5 AS uv\n\nFROM python"],
      ["from=ghcr.io/astral-sh/uv:0.9.5", "from=uv"],
    ),
  ),
  rightly(
    "pin-a-tool",
    2,
    "the whole image, and called there",
    textChange([UV_MOUNT, "--mount=from=ghcr.io/astral-sh/uv:0.9.5,target=/mnt"], ["    uv sync", "    /mnt/uv sync"]),
  ),
  rightly(
    "tests-in-ci",
    1,
    "starting from one of them",
    textChange(["FROM scratch AS ci\nCOPY --from=lint /lint.txt /\n", "FROM lint AS ci\n"]),
  ),
  rightly(
    "tests-in-ci",
    1,
    "by mounts",
    textChange([
      "FROM scratch AS ci\nCOPY --from=lint /lint.txt /\nCOPY --from=test /test.txt /",
      "FROM deps AS ci\nRUN --mount=from=lint,target=/lint --mount=from=test,target=/test true",
    ]),
  ),
  rightly(
    "tests-in-ci",
    1,
    "right above the last stage, in capitals",
    textChange(["FROM scratch AS ci", "FROM scratch AS CI"]),
  ),
  rightly(
    "side-by-side",
    1,
    "from a stage that both share",
    textChange(
      ["FROM node:24-slim AS web", "FROM node:24-slim AS base\n\nFROM base AS web"],
      ["FROM node:24-slim AS api", "FROM base AS api"],
    ),
  ),
  rightly("side-by-side", 1, "from another image", textChange(["FROM node:24-slim AS api", "FROM node:24 AS api"])),
  rightly(
    "side-by-side",
    2,
    "each with its own source",
    textChange(["FROM source AS test", "FROM golang:1.25-alpine3.22 AS test\nWORKDIR /src\nCOPY . ."]),
  ),
  rightly(
    "side-by-side",
    2,
    "in a stage with both inputs",
    textChange([
      "FROM source AS build",
      "FROM golang:1.25-alpine3.22 AS build\nCOPY --from=source /src /src\nWORKDIR /src",
    ]),
  ),
];
