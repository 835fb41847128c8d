import { dockerfileText } from "../dockerfile-text.ts";
import { commands, reaches, stageNamed } from "./ask.ts";
import { missingFile } from "./files.ts";
import { hidesFailure } from "./shell-commands.ts";
import { TASK_DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";

const SITE = dockerfileText`
FROM node:24-slim AS base
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .

FROM base AS test
RUN npm test

FROM base AS build
RUN npm run build

FROM nginx:1.29-alpine AS app
COPY --from=build /app/dist /usr/share/nginx/html
`;

export const whatBuilds = lessonPlan(
  "what-builds",
  predictStep({ ask: "built", start: { dockerfile: SITE, dockerignore: "node_modules\n" } }),
  editStep({
    start: { dockerfile: SITE, dockerignore: "node_modules\n" },
    solution: { dockerfile: SITE, dockerignore: "node_modules\n", target: "test" },
    check: (facts) => {
      if (stageNamed(facts, "test") === undefined) return wrong("gone");
      return reaches(facts, "test") ? TASK_DONE : wrong("skipped");
    },
  }),
  predictStep({ ask: "built", start: { dockerfile: SITE, dockerignore: "node_modules\n", target: "test" } }),
  editStep({
    start: { dockerfile: SITE, dockerignore: "node_modules\n" },
    solution: {
      dockerfile: SITE.replace("RUN npm test\n", "RUN npm test > /report.txt\n").concat(
        "COPY --from=test /report.txt /usr/share/doc/report.txt\n",
      ),
      dockerignore: "node_modules\n",
    },
    check: (facts) => {
      const test = stageNamed(facts, "test");
      if (test === undefined) return wrong("gone");
      const plain = facts.buildOf("");
      if (!reaches(facts, "test", plain)) return wrong(reaches(facts, "test") ? "only-target" : "skipped");
      if (plain.stage !== facts.build.stage) return wrong("other-target");
      if (plain.ships.includes(test.index)) return wrong("ships");
      if (!reaches(facts, "app")) return wrong("no-app");
      const tests = commands(facts, "npm ", test.index).find(({ op }) => op.args.join(" ").includes("test"));
      if (tests === undefined) return wrong("no-tests");
      const hidden = hidesFailure(facts, tests, "test");
      if (hidden !== undefined) return wrong("cannot-fail", { hidden });
      const missing = missingFile(facts, plain, ["test"]);
      return missing === undefined ? TASK_DONE : wrong("missing", { missing });
    },
  }),
);
