import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const thisPage: ExampleText = {
  target: "build",
  lookAt: [
    "This Dockerfile builds the page you are looking at. By default, 2 of the 2 stages are built, and 2 images are pulled.",
    "1 path is copied from `build`: the finished files. Node, the sources, and the packages stay behind.",
    "Everything that the server writes goes to `/tmp`, so the container also runs with a read-only file system.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# build makes the page, and compresses its files once for all visitors
FROM node:24.11-trixie-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci --ignore-scripts
COPY . .
RUN npm run build && npm run compress

# page serves it: as a regular user, and from a file system that can be read-only
FROM nginxinc/nginx-unprivileged:1.29-alpine AS page
ENV FRAME_ANCESTORS="'self'" \
    NGINX_ENVSUBST_OUTPUT_DIR=/tmp
COPY hosting/nginx.conf /etc/nginx/nginx.conf
COPY hosting/page.conf.template /etc/nginx/templates/page.conf.template
COPY --from=build /src/dist /usr/share/nginx/html
USER 101:101
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s \
    CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/"]
`,
  dockerignore: `# Everything but what the page is built from.
*
!package.json
!package-lock.json
!index.html
!vite.config.ts
!tsconfig*.json
!public
!src
!hosting
**/*.test.ts
**/*.test.tsx
`,
};
