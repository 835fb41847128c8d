import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const largeBuild: ExampleText = {
  target: "checks",
  lookAt: [
    "The file has 36 stages. Only a few are meant as targets: `demo`, `checks`, `binaries`, `web`, and the services. The rest are intermediate stages.",
    "By default, 19 of the 36 stages are built; none of the service images is among them, because `demo` copies the programs from the builders.",
    "With `--target checks` 12 of the 36 stages are built, and none of them is a production image.",
    "With `--target orders` 7 of the 36 stages are built: the graph for one service is small, no matter what else is in the file.",
    "`build-gateway`, `build-accounts`, `build-catalog`, `build-orders`, `build-payments`, `build-search` and `build-mail` start in the same wave. All of them wait for `protocols`: changing a protocol file rebuilds everything after it.",
    "Search for a stage with `/`, or follow the edges from `demo` back to `go-base`.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# GO_VERSION is the Go toolchain for all services
ARG GO_VERSION=1.25
# NODE_VERSION is the Node version for both front ends
ARG NODE_VERSION=24.11

# go-base is where all Go stages start
FROM golang:\${GO_VERSION}-trixie AS go-base
ENV CGO_ENABLED=0
WORKDIR /src

# go-modules has all modules that the services import
FROM go-base AS go-modules
COPY go.mod go.sum ./
RUN go mod download

# protocols generates code from the protocol files, for Go and TypeScript
FROM go-base AS protocols
COPY --from=bufbuild/buf:1.50.0 /usr/local/bin/buf /usr/local/bin/buf
COPY protocols ./protocols
RUN buf generate protocols --template protocols/buf.gen.yaml --output /out

# go-source is everything that the services are compiled from
FROM go-modules AS go-source
COPY internal ./internal
COPY services ./services
COPY --from=protocols /out/go ./internal/gen

# build-gateway compiles what the front ends talk to
FROM go-source AS build-gateway
RUN --mount=type=cache,target=/root/.cache/go-build \
    go build -o /out/gateway ./services/gateway

# build-accounts compiles the service for people and passwords
FROM go-source AS build-accounts
RUN --mount=type=cache,target=/root/.cache/go-build \
    go build -o /out/accounts ./services/accounts

# build-catalog compiles the service for goods
FROM go-source AS build-catalog
RUN --mount=type=cache,target=/root/.cache/go-build \
    go build -o /out/catalog ./services/catalog

# build-orders compiles the service for orders
FROM go-source AS build-orders
RUN --mount=type=cache,target=/root/.cache/go-build \
    go build -o /out/orders ./services/orders

# build-payments compiles the payment service
FROM go-source AS build-payments
RUN --mount=type=cache,target=/root/.cache/go-build \
    go build -o /out/payments ./services/payments

# build-search compiles the service that finds goods
FROM go-source AS build-search
RUN --mount=type=cache,target=/root/.cache/go-build \
    go build -o /out/search ./services/search

# build-mail compiles the service that sends email
FROM go-source AS build-mail
RUN --mount=type=cache,target=/root/.cache/go-build \
    go build -o /out/mail ./services/mail

# build-cli compiles the admin command line
FROM go-source AS build-cli
RUN --mount=type=cache,target=/root/.cache/go-build \
    go build -o /out/shopctl ./services/shopctl

# node-base is where both front ends start
FROM node:\${NODE_VERSION}-trixie-slim AS node-base
WORKDIR /web

# node-modules has the packages of both front ends
FROM node-base AS node-modules
COPY web/package.json web/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci

# api-client is the generated client that both front ends use
FROM node-modules AS api-client
COPY web/tsconfig.json ./
COPY --from=protocols /out/typescript ./client
RUN npm run build:client

# shop is the front end for customers
FROM api-client AS shop
COPY web/shop ./shop
RUN npm run build:shop

# admin is the front end for shop staff
FROM api-client AS admin
COPY web/admin ./admin
RUN npm run build:admin

# manual is the user manual
FROM squidfunk/mkdocs-material:9.6.14 AS manual
WORKDIR /manual
COPY manual ./
RUN mkdocs build --strict --site-dir /out

# go-lint checks the style of the services
FROM go-source AS go-lint
COPY --from=golangci/golangci-lint:v2.1.6 /usr/bin/golangci-lint /usr/local/bin/golangci-lint
COPY .golangci.yml ./
RUN mkdir /reports \
    && golangci-lint run --output.checkstyle.path=/reports/go-lint.xml

# go-test runs the unit tests of the services
FROM go-source AS go-test
RUN --mount=type=cache,target=/root/.cache/go-build \
    mkdir /reports \
    && go test -json -coverprofile=/reports/go-cover.out ./...

# web-lint checks the style of the front ends
FROM api-client AS web-lint
COPY web ./
RUN npm run lint -- --output-file /reports/web-lint.xml

# web-test runs the tests of the front ends
FROM api-client AS web-test
COPY web ./
RUN npm test -- --output /reports/web-test.xml

# checks is only the reports: to build it, all tests must pass
FROM scratch AS checks
COPY --from=go-lint /reports/go-lint.xml /
COPY --from=go-test /reports/go-cover.out /
COPY --from=web-lint /reports/web-lint.xml /
COPY --from=web-test /reports/web-test.xml /

# runtime is where all services start
FROM gcr.io/distroless/static-debian12:nonroot AS runtime
USER 65532:65532
EXPOSE 8080

# gateway is the image of that service
FROM runtime AS gateway
COPY --from=build-gateway /out/gateway /usr/local/bin/gateway
ENTRYPOINT ["gateway"]

# accounts is the image of that service
FROM runtime AS accounts
COPY --from=build-accounts /out/accounts /usr/local/bin/accounts
ENTRYPOINT ["accounts"]

# catalog is the image of that service
FROM runtime AS catalog
COPY --from=build-catalog /out/catalog /usr/local/bin/catalog
ENTRYPOINT ["catalog"]

# orders is the image of that service
FROM runtime AS orders
COPY --from=build-orders /out/orders /usr/local/bin/orders
ENTRYPOINT ["orders"]

# payments is the image of that service
FROM runtime AS payments
COPY --from=build-payments /out/payments /usr/local/bin/payments
ENTRYPOINT ["payments"]

# search is the image of that service
FROM runtime AS search
COPY --from=build-search /out/search /usr/local/bin/search
ENTRYPOINT ["search"]

# mail is the image of that service
FROM runtime AS mail
COPY --from=build-mail /out/mail /usr/local/bin/mail
ENTRYPOINT ["mail"]

# web serves both front ends and the manual
FROM nginxinc/nginx-unprivileged:1.29-alpine AS web
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=manual /out /usr/share/nginx/html/manual
COPY --from=admin /web/dist/admin /usr/share/nginx/html/admin
COPY --from=shop /web/dist/shop /usr/share/nginx/html
USER 101:101

# binaries is a directory of files for the release page
FROM scratch AS binaries
COPY --from=build-cli /out/shopctl /
COPY --from=build-gateway /out/gateway /

# load-test simulates many customers
FROM grafana/k6:1.0.0 AS load-test
COPY tests/load /tests
ENTRYPOINT ["k6", "run", "/tests/busy-evening.js"]

# integration has the programs and their integration tests
FROM go-source AS integration
COPY tests/integration ./tests/integration
COPY --from=build-gateway /out/gateway /usr/local/bin/
COPY --from=build-orders /out/orders /usr/local/bin/
COPY --from=build-payments /out/payments /usr/local/bin/
CMD ["go", "test", "-tags=integration", "./tests/integration/..."]

# demo is the whole shop in one image, for trying it out
FROM runtime AS demo
COPY --from=build-accounts /out/accounts /usr/local/bin/
COPY --from=build-catalog /out/catalog /usr/local/bin/
COPY --from=build-orders /out/orders /usr/local/bin/
COPY --from=build-payments /out/payments /usr/local/bin/
COPY --from=build-search /out/search /usr/local/bin/
COPY --from=build-mail /out/mail /usr/local/bin/
COPY --from=build-gateway /out/gateway /usr/local/bin/
COPY --from=shop /web/dist/shop /srv/shop
COPY --from=admin /web/dist/admin /srv/admin
COPY --from=manual /out /srv/manual
ENTRYPOINT ["gateway", "--demo", "--static=/srv"]
`,
  dockerignore: `.git
**/node_modules
**/dist
*.md
!manual/**/*.md
`,
};
