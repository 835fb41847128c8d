import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const exportArtifacts: ExampleText = {
  target: "image",
  lookAt: [
    "Not every build produces an image. `docker build --output dist .` writes the files of the default target, `artifacts`, to the host.",
    "By default, 5 of the 6 stages are built: `image` is skipped. With `--target image` 3 of the 6 stages are built.",
    "`linux`, `macos` and `windows` start in the same wave, each FROM `modules`: their shared modules are downloaded once.",
    "By default, 1 image is pulled and only `artifacts` ships, and it starts from `scratch`.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1
# docker build --output dist .

# modules holds the sources and everything they import
FROM golang:1.25-alpine3.22 AS modules
ENV CGO_ENABLED=0
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .

# linux is the program for Linux
FROM modules AS linux
RUN --mount=type=cache,target=/root/.cache/go-build \
    GOOS=linux go build -o /out/notes ./cmd/notes

# macos is the program for macOS
FROM modules AS macos
RUN --mount=type=cache,target=/root/.cache/go-build \
    GOOS=darwin GOARCH=arm64 go build -o /out/notes-macos ./cmd/notes

# windows is the program for Windows
FROM modules AS windows
RUN --mount=type=cache,target=/root/.cache/go-build \
    GOOS=windows go build -o /out/notes.exe ./cmd/notes

# image is for those who prefer a container
FROM gcr.io/distroless/static-debian12:nonroot AS image
COPY --from=linux /out/notes /usr/local/bin/notes
USER 65532:65532
ENTRYPOINT ["/usr/local/bin/notes"]

# artifacts is a directory of files, not an image to run
FROM scratch AS artifacts
COPY --from=linux /out/notes /
COPY --from=macos /out/notes-macos /
COPY --from=windows /out/notes.exe /
`,
  dockerignore: `.git
dist
*.md
`,
};
