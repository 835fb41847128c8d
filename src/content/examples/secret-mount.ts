import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const secretMount: ExampleText = {
  target: "dependencies",
  lookAt: [
    "The token is a file that exists only during one RUN: not in a layer, not in the history, and not in the cache.",
    "`required=true` stops the build if the secret is missing, with a clear message instead of a confusing error from the registry.",
    "As an ARG or ENV, the token would be readable by everyone who has the image. BuildKit warns about that.",
    "By default, 3 of the 3 stages are built, but no FROM edge leads from `dependencies` or `build` into what ships: it starts from a fresh image, with 2 paths copied from `build`.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1
# docker build --secret id=npmrc,src=$HOME/.npmrc .

# dependencies installs packages of a private registry
FROM node:24.11-trixie-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc,required=true \
    --mount=type=cache,target=/root/.npm \
    npm ci

# build compiles and leaves only production packages
FROM dependencies AS build
COPY tsconfig.json ./
COPY src ./src
RUN npm run build && npm prune --omit=dev --offline

# runtime is the image to publish
FROM node:24.11-trixie-slim AS runtime
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER 1000:1000
EXPOSE 3000
CMD ["node", "dist/server.js"]
`,
};
