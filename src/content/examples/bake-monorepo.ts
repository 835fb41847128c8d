import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

const BAKE = dockerfileText`
variable "REGISTRY" {
  default = "registry.example.com/shop"
}

variable "TAG" {
  default = "dev"
}

group "default" {
  targets = ["api", "web", "worker"]
}

group "test" {
  targets = ["api-test", "web-test"]
}

# what every target of this repository has in common
target "_common" {
  context = "."
  labels = {
    "org.opencontainers.image.source" = "https://example.com/shop.git"
  }
}

target "api" {
  inherits   = ["_common"]
  dockerfile = "api/Dockerfile"
  target     = "api"
  tags       = ["\${REGISTRY}/api:\${TAG}"]
}

# the worker is another program of the same Dockerfile
target "worker" {
  inherits = ["api"]
  target   = "worker"
  tags     = ["\${REGISTRY}/worker:\${TAG}"]
}

target "api-test" {
  inherits   = ["_common"]
  dockerfile = "api/Dockerfile"
  target     = "test"
  output     = ["type=cacheonly"]
}

target "web" {
  inherits   = ["_common"]
  dockerfile = "web/Dockerfile"
  target     = "web"
  tags       = ["\${REGISTRY}/web:\${TAG}"]
}

target "web-test" {
  inherits   = ["_common"]
  dockerfile = "web/Dockerfile"
  target     = "test"
  output     = ["type=cacheonly"]
}
`;

const API = dockerfileText`
# syntax=docker/dockerfile:1

# source has the modules and the code that every program is built from
FROM golang:1.25-alpine3.22 AS source
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod \
    go mod download
COPY api ./api
COPY libs ./libs

# test runs the tests of the server and the worker
FROM source AS test
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    go test ./...

# build compiles both programs
FROM source AS build
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 go build -o /out/ ./api/cmd/server ./api/cmd/worker

# api answers requests
FROM gcr.io/distroless/static-debian12:nonroot AS api
COPY --from=build /out/server /usr/local/bin/server
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/usr/local/bin/server"]

# worker sends mail and resizes pictures
FROM gcr.io/distroless/static-debian12:nonroot AS worker
COPY --from=build /out/worker /usr/local/bin/worker
USER 65532:65532
ENTRYPOINT ["/usr/local/bin/worker"]
`;

const WEB = dockerfileText`
# syntax=docker/dockerfile:1

# deps installs the packages of the front end
FROM node:24.11-alpine3.22 AS deps
WORKDIR /web
COPY web/package.json web/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci

# test runs the tests of the front end
FROM deps AS test
COPY web ./
RUN npm test

# build bundles the front end
FROM deps AS build
COPY web ./
RUN npm run build

# web serves the bundle
FROM nginxinc/nginx-unprivileged:1.29-alpine AS web
COPY --from=build /web/dist /usr/share/nginx/html
USER 101
EXPOSE 8080
`;

export const bakeMonorepo: ExampleText = {
  dockerfile: "",
  project: {
    files: {
      "docker-bake.hcl": BAKE,
      "api/Dockerfile": API,
      "web/Dockerfile": WEB,
      ".dockerignore": ".git\n**/node_modules\n**/dist\n",
    },
  },
  target: "test",
  lookAt: [
    "By default, 3 of the 5 targets are built, those of the group `default` (`_common` isn't counted). Both Dockerfiles are in one graph: 7 of the 9 stages are built, and each `test` is skipped.",
    "`api` and `worker` are built from the same Dockerfile. They have the same `build`, so it appears once in the graph, and BuildKit runs it once for both.",
    "With `docker buildx bake test`, 2 of the 5 targets are built and none of them ends in an image that is pushed: `type=cacheonly` only keeps the cache.",
    "`_common` starts with an underscore because nobody builds it. The other targets take their settings from it with `inherits`.",
  ],
};
