/** A base image with a separate Dockerfile: two services are built from it through `target:` contexts. */
export const SHARED_BASE: Readonly<Record<string, string>> = {
  "docker-bake.hcl": `variable "TAG" {
  default = "dev"
}

group "default" {
  targets = ["api", "web"]
}

target "base" {
  context = "base"
}

target "api" {
  context = "api"
  contexts = {
    company-base = "target:base"
  }
  tags = ["example.com/api:\${TAG}"]
}

target "web" {
  context = "web"
  contexts = {
    company-base = "target:base"
  }
  tags = ["example.com/web:\${TAG}"]
}
`,
  "base/Dockerfile": `FROM node:22-slim AS os
RUN apt-get update

FROM os AS final
RUN npm install --global pnpm
`,
  "api/Dockerfile": `FROM company-base AS build
WORKDIR /src
COPY . .
RUN pnpm build

FROM company-base
COPY --from=build /src/dist /app
CMD ["node", "/app/server.js"]
`,
  "web/Dockerfile": `FROM company-base AS build
WORKDIR /src
COPY . .
RUN pnpm build

FROM nginx:1.29
COPY --from=build /src/dist /usr/share/nginx/html
`,
};

/** One Dockerfile that a matrix builds for two versions, and a target that takes from one of its stages. */
export const VERSIONS: Readonly<Record<string, string>> = {
  "docker-bake.hcl": `target "app" {
  name = "app-\${version}"
  matrix = {
    version = ["20", "22"]
  }
  args = {
    NODE = version
  }
}
`,
  Dockerfile: `ARG NODE=22
FROM alpine:3.22 AS certs
RUN apk add ca-certificates

FROM node:\${NODE}-alpine AS build
COPY . .
RUN npm ci

FROM node:\${NODE}-alpine
COPY --from=certs /etc/ssl /etc/ssl
COPY --from=build /app /app
`,
};

/** A Compose project with a service that is built and four that run an image: one of them, the image that is built. */
export const BUILT_AND_IMAGES = {
  "compose.yaml": `services:
  app:
    build: .
    image: acme/app
  jobs:
    image: acme/app
  db:
    image: postgres:\${POSTGRES:-18}
  mail:
    image: registry.example.com:5000/tools/mail/mailpit@sha256:${"1".repeat(64)}
    profiles: [dev, debug]
  kv:
    image: "re<d>is"
`,
  Dockerfile: "FROM golang AS build\nRUN make\n\nFROM alpine AS app\nCOPY --from=build /app /app\n",
};
