import { dockerfileText } from "../dockerfile-text.ts";
import { commands, reaches, stageNamed, targetOf } from "./ask.ts";
import { missingFile } from "./files.ts";
import { hidesFailure } from "./shell-commands.ts";
import { TASK_DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";
import type { LessonFacts } from "./lesson-facts.ts";

const CHECKS = dockerfileText`
FROM node:24-slim AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .

FROM deps AS lint
RUN npm run lint > /lint.txt

FROM deps AS test
RUN npm test > /test.txt
`;

const CI = dockerfileText`
FROM scratch AS ci
COPY --from=lint /lint.txt /
COPY --from=test /test.txt /
`;

const APP = dockerfileText`
FROM deps AS build
RUN npm run build

FROM nginx:1.29-alpine AS app
COPY --from=build /app/dist /usr/share/nginx/html
`;

export const testsInCi = lessonPlan(
  "tests-in-ci",
  editStep({
    start: { dockerfile: [CHECKS, APP].join("\n"), dockerignore: "node_modules\n" },
    solution: { dockerfile: [CHECKS, CI, APP].join("\n"), dockerignore: "node_modules\n" },
    check: (facts) => {
      if (stageNamed(facts, "ci") === undefined) return wrong("no-ci");
      const ci = facts.buildOf("ci");
      const deleted = ["lint", "test"].find((name) => stageNamed(facts, name) === undefined);
      if (deleted !== undefined) return wrong("deleted", { check: deleted });
      const skipped = ["lint", "test"].find((name) => !reaches(facts, name, ci));
      if (skipped !== undefined) return wrong("skipped", { check: skipped });
      const missing = missingFile(facts, ci, ["lint", "test"]);
      if (missing !== undefined) return wrong("missing", { missing });
      const hidden = hiddenFailure({ ...facts, build: ci });
      if (hidden !== undefined) return wrong("cannot-fail", hidden);
      const published = facts.buildOf("");
      const app = stageNamed(facts, "app");
      const isPublished = app !== undefined && published.ships.includes(app.index);
      if (!isPublished) return wrong("published", { published: targetOf(facts, published) });
      const isFree = !reaches(facts, "lint", published) && !reaches(facts, "test", published);
      return isFree ? TASK_DONE : wrong("in-both");
    },
  }),
  predictStep({
    ask: "built",
    start: { dockerfile: [CHECKS, CI, APP].join("\n"), dockerignore: "node_modules\n", target: "ci" },
  }),
);

/** A check whose failure the build does not notice, and what hides it. */
function hiddenFailure(facts: LessonFacts): { readonly check: string; readonly hidden: string } | undefined {
  for (const check of ["npm run lint", "npm test"]) {
    for (const step of commands(facts, check)) {
      const hidden = hidesFailure(facts, step, check);
      if (hidden !== undefined) return { check, hidden };
    }
  }
  return undefined;
}
