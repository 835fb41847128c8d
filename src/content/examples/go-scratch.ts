import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const goScratch: ExampleText = {
  target: "build",
  lookAt: [
    "The final stage starts from `scratch`, so it has no shell, no package manager, and no libraries: just the 2 paths copied from `build`.",
    "A static binary still needs CA certificates to make HTTPS requests. They come from `build`, whose base image has them.",
    "By default, 1 image is pulled, although 2 of the 2 stages are built: `scratch` isn't an image.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# build compiles one static binary
FROM golang:1.25-trixie AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod \
    go mod download
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /out/server ./cmd/server

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /out/server /server
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/server"]
`,
  dockerignore: `.git
*.md
Dockerfile
bin/
`,
};
