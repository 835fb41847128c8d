import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const namedStages: ExampleText = {
  target: "test",
  lookAt: [
    "The file has 5 stages. By default, 4 of the 5 stages are built: `test` is skipped, because `production` needs nothing from it.",
    "With `--target test` 3 of the 5 stages are built, `build` and `production` are skipped: in CI, build `test` first and the image afterwards.",
    "By default, `base` and `production` ship: a stage's layers are in the image when the target starts FROM it, not when files are copied out of it.",
    "With `--target build`, the build ends there: `test` and `production` are skipped.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# base holds what all stages have in common
FROM node:24.11-trixie-slim AS base
WORKDIR /app
COPY package.json package-lock.json ./

# dependencies installs everything, development packages included
FROM base AS dependencies
RUN --mount=type=cache,target=/root/.npm \
    npm ci

# test runs the tests and isn't in the image
FROM dependencies AS test
COPY . .
RUN npm run lint && npm test

# build builds what production runs
FROM dependencies AS build
COPY . .
RUN npm run build && npm prune --omit=dev

# production is the image to publish
FROM base AS production
ENV NODE_ENV=production
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER 1000:1000
EXPOSE 3000
CMD ["node", "dist/server.js"]
`,
  dockerignore: `.git
node_modules
dist
coverage
`,
};
