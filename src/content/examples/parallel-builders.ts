import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const parallelBuilders: ExampleText = {
  target: "web",
  lookAt: [
    "`web` and `api` start in the same wave: neither depends on the other, so BuildKit builds them in parallel.",
    "By default, 3 of the 3 stages are built in 2 waves. The build takes as long as the slower builder, not as long as both together.",
    "With `--target web` 1 of the 3 stages is built: `api` and `app` are skipped.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# web bundles the front end
FROM node:24.11-alpine3.22 AS web
WORKDIR /web
COPY web/package.json web/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci
COPY web ./
RUN npm run build

# api compiles the server
FROM golang:1.25-alpine3.22 AS api
WORKDIR /api
COPY api/go.mod api/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod \
    go mod download
COPY api ./
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 go build -o /out/api ./cmd/api

# app is both in one image
FROM gcr.io/distroless/static-debian12:nonroot AS app
COPY --from=web /web/dist /srv/www
COPY --from=api /out/api /usr/local/bin/api
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/usr/local/bin/api", "--static=/srv/www"]
`,
};
