import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const argBases: ExampleText = {
  target: "build",
  lookAt: [
    "Only FROM lines can use an ARG before the first FROM. `runtime` declares `ARG VARIANT` again to use its value in a LABEL.",
    "By default, `docker.io/library/debian:trixie-slim` is pulled and `runtime-alpine` is skipped: 3 of the 4 stages are built.",
    "With `--build-arg VARIANT=alpine`, it is the other way around: `runtime-debian` is skipped. FROM can also use a variable as part of a stage's name.",
    "With `--build-arg GO_VERSION=1.26`, a different image is pulled, and everything in `build` runs again.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# GO_VERSION is the version of the toolchain
ARG GO_VERSION=1.25
# VARIANT is what the program runs on: debian or alpine
ARG VARIANT=debian

# build compiles one static binary for either variant
FROM golang:\${GO_VERSION}-trixie AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod \
    go mod download
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 go build -o /out/agent ./cmd/agent

# runtime-debian is for those who want a familiar shell
FROM debian:trixie-slim AS runtime-debian

# runtime-alpine is for those who want it small
FROM alpine:3.22 AS runtime-alpine

# runtime is the variant that was chosen, with the program
FROM runtime-\${VARIANT} AS runtime
ARG VARIANT
LABEL org.opencontainers.image.base.name="$VARIANT"
COPY --from=build /out/agent /usr/local/bin/agent
USER 10001:10001
ENTRYPOINT ["/usr/local/bin/agent"]
`,
  dockerignore: `.git
*.md
`,
};
