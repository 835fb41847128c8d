import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const onbuildTriggers: ExampleText = {
  target: "service-base",
  lookAt: [
    "ONBUILD does nothing in `service-base` itself. It runs first in every stage that starts FROM it: `search` and `mail` each copy and install their own files.",
    "`SERVICE` is declared by a trigger too, and both stages get it.",
    "By default, 2 of the 3 stages are built: `search` is skipped, because `mail` is the last stage and needs nothing from it. With `--target search`, it is the other way around: `mail` is skipped.",
    "The default target is whichever stage comes last. With several services in one file, always name the target.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# service-base is what every service starts from, with instructions for later
FROM node:24.11-trixie-slim AS service-base
ENV NODE_ENV=production
WORKDIR /app
ONBUILD ARG SERVICE=unnamed
ONBUILD COPY package.json package-lock.json ./
ONBUILD RUN npm ci --omit=dev
ONBUILD LABEL com.example.service="$SERVICE"

# search answers queries
FROM service-base AS search
COPY services/search ./
USER 1000:1000
CMD ["node", "search.js"]

# mail sends email
FROM service-base AS mail
COPY services/mail ./
USER 1000:1000
CMD ["node", "mail.js"]
`,
};
