import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

const BAKE = dockerfileText`
variable "VERSION" {
  default = "1.9.0"
}

group "default" {
  targets = ["image", "downloads"]
}

target "_release" {
  args = {
    VERSION = VERSION
  }
  platforms = ["linux/amd64", "linux/arm64", "linux/arm/v7"]
}

# three images under one name: a registry gives each machine the one that it can run
target "image" {
  inherits = ["_release"]
  target   = "image"
  tags     = ["registry.example.com/beacon:\${VERSION}"]
}

# the programs alone, as files to download
target "downloads" {
  inherits = ["_release"]
  target   = "downloads"
  output   = ["type=local,dest=./dist"]
}
`;

const DOCKERFILE = dockerfileText`
# syntax=docker/dockerfile:1

# build compiles on the build machine for the target platform
FROM --platform=$BUILDPLATFORM golang:1.25-alpine3.22 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod \
    go mod download
COPY cmd ./cmd
COPY internal ./internal
ARG VERSION
ARG TARGETOS
ARG TARGETARCH
ARG TARGETVARIANT
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH GOARM=\${TARGETVARIANT#v} \
    go build -trimpath -ldflags "-X main.version=$VERSION" -o /out/beacon ./cmd/beacon

# downloads has nothing but the program
FROM scratch AS downloads
COPY --from=build /out/beacon /

# image adds certificates and a user
FROM gcr.io/distroless/static-debian12:nonroot AS image
COPY --from=build /out/beacon /usr/local/bin/beacon
USER 65532:65532
EXPOSE 4000
ENTRYPOINT ["/usr/local/bin/beacon"]
`;

export const multiPlatformRelease: ExampleText = {
  dockerfile: "",
  project: {
    files: {
      "docker-bake.hcl": BAKE,
      Dockerfile: DOCKERFILE,
      ".dockerignore": ".git\ndist\n",
    },
  },
  target: "downloads",
  lookAt: [
    "By default, 2 of the 2 targets are built, each for `linux/amd64`, `linux/arm64`, and `linux/arm/v7`. They get `platforms` from `_release`, which says it once for both.",
    "3 of the 3 stages are built. Both targets take from `build`, so each program is compiled once per platform, not once per target.",
    "`FROM --platform=$BUILDPLATFORM` makes Go run natively on the build machine. Everything up to `go mod download` runs once for all platforms; what follows the `ARG` of a target platform runs once per platform.",
    "`VERSION` is a variable of the Bake file. `VERSION=2.0.0 docker buildx bake` releases another version without an edit.",
  ],
};
