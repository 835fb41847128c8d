import type { ContextListing } from "#core/context/context-listing.ts";
import { dockerfileText } from "../dockerfile-text.ts";
import type { LessonFacts } from "./lesson-facts.ts";
import { TASK_DONE, editStep, lessonPlan, wrong } from "./lesson.ts";

const SITE = dockerfileText`
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM nginx:1.29-alpine AS web
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /app/dist /usr/share/nginx/html
`;

const FOLDER: ContextListing = {
  ".git/HEAD": { size: 23 },
  ".git/objects/pack/pack-a1b2.pack": { size: 214_000_000 },
  "deploy/nginx.conf": { size: 1100 },
  "deploy/prod.env": { size: 180 },
  Dockerfile: { size: 300 },
  "node_modules/react-dom/index.js": { size: 1_300_000 },
  "node_modules/react/index.js": { size: 90_000 },
  "node_modules/typescript/lib/typescript.js": { size: 9_100_000 },
  "package-lock.json": { size: 160_000 },
  "package.json": { size: 900 },
  "src/app.js": { size: 12_000 },
};

const SOURCES = ["src/app.js", "package.json", "package-lock.json"];

export const whatIsSent = lessonPlan(
  "what-is-sent",
  editStep({
    panel: "context",
    folder: FOLDER,
    start: { dockerfile: SITE, dockerignore: "*.log\n" },
    solution: { dockerfile: SITE, dockerignore: "*.log\n.git\nnode_modules\n" },
    check: (facts) => {
      if (![...SOURCES, "deploy/nginx.conf"].every((file) => isSent(facts, file))) return wrong("too-much");
      if (isSent(facts, ".git/HEAD")) return wrong("git");
      return isSent(facts, "node_modules/react/index.js") ? wrong("modules") : TASK_DONE;
    },
  }),
  editStep({
    panel: "context",
    folder: FOLDER,
    start: { dockerfile: SITE, dockerignore: ".git\nnode_modules\ndeploy\n" },
    solution: { dockerfile: SITE, dockerignore: ".git\nnode_modules\ndeploy\n!deploy/nginx.conf\n" },
    check: (facts) => {
      if (!SOURCES.every((file) => isSent(facts, file))) return wrong("too-much");
      if (!isSent(facts, "deploy/nginx.conf")) return wrong("missing");
      if (isSent(facts, "deploy/prod.env")) return wrong("secrets");
      const isLarge = isSent(facts, ".git/HEAD") || isSent(facts, "node_modules/react/index.js");
      return isLarge ? wrong("large") : TASK_DONE;
    },
  }),
);

/** What is sent and copied makes something run again when it changes. */
function isSent({ runsAgain }: LessonFacts, file: string): boolean {
  return runsAgain({ files: [file] }).size > 0;
}
