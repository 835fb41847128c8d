import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const crossCompilation: ExampleText = {
  target: "build",
  lookAt: [
    "With `--platform linux/arm64`, `build` runs on `linux/amd64` anyway, the build machine's platform, because its FROM says `--platform=$BUILDPLATFORM`. Only `runtime` runs on `linux/arm64`.",
    "BuildKit sets `TARGETOS` and `TARGETARCH`, but the stage can't use them until an ARG declares them.",
    "They are declared after `go mod download`, so all platforms share the downloads. Only what follows the ARG runs once per platform.",
    "No step in `runtime` runs a program, so nothing has to be emulated.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# build compiles on the build machine's platform for the target platform
FROM --platform=$BUILDPLATFORM golang:1.25-trixie AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod \
    go mod download
COPY . .
ARG TARGETOS
ARG TARGETARCH
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -trimpath -o /out/relay ./cmd/relay

# runtime is for the target platform
FROM gcr.io/distroless/static-debian12:nonroot AS runtime
COPY --from=build /out/relay /usr/local/bin/relay
USER 65532:65532
EXPOSE 7000
ENTRYPOINT ["/usr/local/bin/relay"]
`,
  dockerignore: `.git
*.md
`,
};
