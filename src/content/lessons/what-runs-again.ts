import { dockerfileText } from "../dockerfile-text.ts";
import { commands } from "./ask.ts";
import { TASK_DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";

const SOURCE = "src/app.js";

const ONE_COPY = dockerfileText`
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build

FROM nginx:1.29-alpine AS app
COPY --from=build /app/dist /usr/share/nginx/html
`;

const TWO_COPIES = ONE_COPY.replace(
  "COPY . .\nRUN npm ci\n",
  "COPY package.json package-lock.json ./\nRUN npm ci\nCOPY . .\n",
);

export const whatRunsAgain = lessonPlan(
  "what-runs-again",
  predictStep({
    ask: "again",
    changed: [SOURCE],
    start: {
      dockerfile: dockerfileText`
FROM node:24-slim AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci

FROM deps AS build
COPY src ./src
RUN npm run build

FROM node:24-slim AS docs
WORKDIR /docs
COPY docs ./
RUN node render.js

FROM nginx:1.29-alpine AS app
COPY --from=docs /docs/html /usr/share/nginx/html/docs
COPY --from=build /app/dist /usr/share/nginx/html
`,
    },
  }),
  editStep({
    panel: "cache",
    start: { dockerfile: ONE_COPY, dockerignore: "node_modules\n" },
    solution: { dockerfile: TWO_COPIES, dockerignore: "node_modules\n" },
    check: (facts) => {
      const [install] = commands(facts, "npm ci");
      const [compile] = commands(facts, "npm run build");
      if (install === undefined || compile === undefined) return wrong("gone");
      const again = facts.runsAgain({ files: [SOURCE] });
      if (again.has(install.id)) return wrong("install");
      if (!again.has(compile.id)) return wrong("stale");
      const sees = ["package.json", "package-lock.json"].every((file) =>
        facts.runsAgain({ files: [file] }).has(install.id),
      );
      return sees ? TASK_DONE : wrong("blind");
    },
  }),
  editStep({
    panel: "dockerignore",
    start: { dockerfile: TWO_COPIES, dockerignore: "node_modules\n" },
    solution: { dockerfile: TWO_COPIES, dockerignore: "node_modules\nREADME.md\n" },
    check: ({ runsAgain }) => {
      const isSource = runsAgain({ files: [SOURCE] }).size > 0 && runsAgain({ files: ["package.json"] }).size > 0;
      if (!isSource) return wrong("too-much");
      return runsAgain({ files: ["README.md"] }).size > 0 ? wrong("readme") : TASK_DONE;
    },
  }),
);
