import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const testTargets: ExampleText = {
  target: "checks",
  lookAt: [
    "By default, 4 of the 8 stages are built. `lint`, `unit`, `browser` and `checks` are skipped: a test in its own stage doesn't run just because it is there.",
    "With `--target checks` 6 of the 8 stages are built, and `build` and `production` are skipped. `lint`, `unit` and `browser` start in the same wave.",
    "`checks` copies a report from each: 1 path from `lint`, 1 path from `unit` and 1 path from `browser`. It needs all of them, so all must pass.",
    "`docker build --target checks --output reports .` also writes the reports to a directory on the host.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# dependencies are the same for tests and build
FROM node:24.11-trixie AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci

# sources are the dependencies and the project
FROM dependencies AS sources
COPY . .

# lint checks the style and writes a report
FROM sources AS lint
RUN npm run lint -- --format junit --output-file /reports/lint.xml

# unit runs the unit tests
FROM sources AS unit
RUN npm test -- --reporter junit --output /reports/unit.xml

# browser runs the end-to-end tests in a browser
FROM sources AS browser
RUN npx playwright install --with-deps chromium \
    && npm run test:e2e -- --reporter junit --output /reports/browser.xml

# checks is only the reports: to build it, all tests must pass
FROM scratch AS checks
COPY --from=lint /reports/lint.xml /
COPY --from=unit /reports/unit.xml /
COPY --from=browser /reports/browser.xml /

# build builds what production runs
FROM sources AS build
RUN npm run build && npm prune --omit=dev

# production is the image to publish
FROM node:24.11-trixie-slim AS production
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER 1000:1000
EXPOSE 3000
CMD ["node", "dist/server.js"]
`,
  dockerignore: `.git
node_modules
dist
reports
`,
};
