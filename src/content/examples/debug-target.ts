import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const debugTarget: ExampleText = {
  target: "debug",
  lookAt: [
    "By default, 3 of the 4 stages are built: `debug` is skipped and the image has no shell.",
    "With `--target debug` 3 of the 4 stages are built too: `service` as it runs in production, plus a shell and the debugger. You debug exactly what runs in production, not a separate build of it.",
    "The order matters. If `debug` were the last stage, it would be the default and get published. So `release` comes last, and it is just `service` under another name.",
    "By default, `service` and `release` ship.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# build compiles the service and, for later, the debugger
FROM golang:1.25-trixie AS build
WORKDIR /src
RUN --mount=type=cache,target=/go/pkg/mod \
    CGO_ENABLED=0 GOBIN=/out go install github.com/go-delve/delve/cmd/dlv@v1.25.2
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod \
    go mod download
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 go build -o /out/tracker ./cmd/tracker

# service is what runs in production
FROM gcr.io/distroless/static-debian12:nonroot AS service
COPY --from=build /out/tracker /usr/local/bin/tracker
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/usr/local/bin/tracker"]

# debug is the service with a shell and a debugger
FROM service AS debug
COPY --from=busybox:1.37-musl /bin/busybox /bin/sh
COPY --from=build /out/dlv /usr/local/bin/dlv
EXPOSE 40000
ENTRYPOINT ["/usr/local/bin/dlv", "--listen=:40000", "--headless", "--accept-multiclient", "exec", "/usr/local/bin/tracker"]

# release is the service again, so that the last stage is not the one with the shell
FROM service AS release
`,
  dockerignore: `.git
*.md
`,
};
