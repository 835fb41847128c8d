import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const nodeSlim: ExampleText = {
  target: "build",
  lookAt: [
    "By default, 2 of the 2 stages are built, but only `runtime` ships: apart from the 2 paths copied from `build`, nothing that `build` installed is in the image.",
    "Both stages start from the same image. 1 image is pulled, once, for both FROM edges.",
    "The manifests are copied before the sources, so changing a source file doesn't rerun `npm ci`.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# build compiles the TypeScript and leaves only production packages
FROM node:24.11-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci
COPY tsconfig.json ./
COPY src ./src
RUN npm run build && npm prune --omit=dev

# runtime is the image to publish
FROM node:24.11-trixie-slim AS runtime
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# The user "node" of the base image
USER 1000:1000
EXPOSE 3000
CMD ["node", "dist/server.js"]
`,
};
