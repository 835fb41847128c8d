import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const nodeSlim: ExampleText = {
  target: "build",
  lookAt: [
    "By default 2 of the 2 stages are built, but only `runtime` ships: what `build` installed besides the 2 paths copied from `build` stays behind.",
    "Both stages start from the same image. 1 image is pulled, once, and both FROM edges leave it.",
    "The manifests are copied before the sources, so a change of a source file does not run `npm ci` again.",
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

# runtime is the image that is published
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
