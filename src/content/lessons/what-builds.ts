import { dockerfileText } from "../dockerfile-text.ts";
import { reaches, ships } from "./ask.ts";
import { DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";

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
    check: (facts) => (reaches(facts, "test") ? DONE : wrong("skipped")),
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
      if (!reaches(facts, "test", facts.buildOf(""))) {
        return wrong(facts.build.target === "" ? "skipped" : "only-target");
      }
      if (facts.build.target !== "") return wrong("only-target");
      if (ships(facts, "test")) return wrong("ships");
      return reaches(facts, "app") ? DONE : wrong("no-app");
    },
  }),
);
