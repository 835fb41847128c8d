import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const linkCopies: ExampleText = {
  target: "assets",
  lookAt: [
    "With `--link`, a COPY creates a layer that doesn't depend on the ones below it. In the plan, such a COPY doesn't wait for anything in `site`; a merge step then puts it on top.",
    "When the base image changes, the linked layers are reused: nothing is copied again.",
    "`assets` and `pages` start in the same wave, and the COPY from whichever finishes first doesn't wait for the other.",
    "A linked COPY doesn't see the layers below it, so its destination should be a directory that can be created from scratch. It can't follow a symbolic link in the base image.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# assets bundles scripts and style sheets
FROM node:24.11-alpine3.22 AS assets
WORKDIR /site
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci
COPY assets ./assets
RUN npm run build

# pages renders the texts
FROM squidfunk/mkdocs-material:9.6.14 AS pages
WORKDIR /site
COPY mkdocs.yml ./
COPY docs ./docs
RUN mkdocs build --strict --site-dir /out

# site serves both, as layers that do not depend on each other
FROM nginxinc/nginx-unprivileged:1.29-alpine AS site
COPY --link --from=pages /out/ /usr/share/nginx/html/
COPY --link --from=assets /site/dist/ /usr/share/nginx/html/assets/
COPY --link deploy/nginx.conf /etc/nginx/conf.d/default.conf
USER 101:101
EXPOSE 8080
`,
};
