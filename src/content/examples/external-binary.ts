import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const externalBinary: ExampleText = {
  target: "build",
  lookAt: [
    "`COPY --from` also accepts an image: the probe comes straight from `ghcr.io/grpc-ecosystem/grpc-health-probe:v0.4.37`, without a separate stage.",
    "3 images are pulled, 2 of the 2 stages are built. The probe's image is a source like any other, shown as a smaller node.",
    "Its tag is pinned like a base image's. Without one, it would be `latest`, whatever that happens to be.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# build compiles the service
FROM golang:1.25-trixie AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod \
    go mod download
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 go build -o /out/orders ./cmd/orders

# service is the program and its health probe
FROM gcr.io/distroless/static-debian12:nonroot AS service
COPY --from=ghcr.io/grpc-ecosystem/grpc-health-probe:v0.4.37 /ko-app/grpc-health-probe /usr/local/bin/grpc-health-probe
COPY --from=build /out/orders /usr/local/bin/orders
USER 65532:65532
EXPOSE 50051
HEALTHCHECK --interval=15s --timeout=2s CMD ["/usr/local/bin/grpc-health-probe", "-addr=:50051"]
ENTRYPOINT ["/usr/local/bin/orders"]
`,
  dockerignore: `.git
*.md
`,
};
