import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const frontendNginx: ExampleText = {
  target: "build",
  lookAt: [
    "No Node ships: 1 path is copied from `build`, the finished files, into an image that only serves them.",
    "2 images are pulled, and neither waits for the other: the configuration of `web` is copied while `build` still installs packages.",
    "`web` runs as a regular user, so it listens on `8080`, not on a port that only root can open.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# build bundles the front end
FROM node:24.11-alpine3.22 AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci
COPY index.html vite.config.ts tsconfig.json ./
COPY public ./public
COPY src ./src
RUN npm run build

# web serves the finished files
FROM nginxinc/nginx-unprivileged:1.29-alpine AS web
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /site/dist /usr/share/nginx/html
USER 101:101
EXPOSE 8080
`,
};
