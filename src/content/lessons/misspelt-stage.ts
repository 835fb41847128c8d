import { dockerfileText } from "../dockerfile-text.ts";
import { commands, takenByImage } from "./ask.ts";
import { isInImage, programOf } from "./files.ts";
import { TASK_DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";

const MISSPELT = dockerfileText`
FROM golang:1.25-alpine3.22 AS builder
WORKDIR /src
COPY serve.go ./
RUN go build -o /out/serve serve.go

FROM alpine:3.22 AS app
COPY --from=biulder /out/serve /usr/local/bin/serve
USER 1000:1000
CMD ["serve"]
`;

/** Images that exist, so that a name is not a misspelled stage. */
const KNOWN_IMAGES = /^(?:golang|alpine|debian|ubuntu|busybox|node|scratch)\b/u;

const DEPENDENCIES = dockerfileText`
FROM node:24-slim AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
`;

const BUILD = dockerfileText`
FROM deps AS build
COPY . /app
RUN npm run build
`;

const APP = dockerfileText`
FROM nginx:1.29-alpine AS app
COPY --from=build /app/dist /usr/share/nginx/html
`;

export const misspelledStageLesson = lessonPlan(
  "misspelt-stage",
  predictStep({ ask: "built", start: { dockerfile: MISSPELT } }),
  editStep({
    start: { dockerfile: MISSPELT },
    solution: { dockerfile: MISSPELT.replace("biulder", "builder") },
    check: (facts) => {
      const program = programOf(facts);
      const isTaken = program !== undefined && isInImage(facts, program.stage, program.file);
      const strange = takenByImage(facts).find(({ from, kind }) => kind !== "from" && from.startsWith("image:"));
      const image = strange?.from.slice("image:".length).replace(/^docker\.io\/(?:library\/)?/u, "") ?? "";
      if (strange !== undefined && !isTaken)
        return wrong(KNOWN_IMAGES.test(image) ? "other-image" : "image", { image });
      if (program === undefined)
        return wrong(facts.build.reaches.length < facts.analysis.stages.length ? "skipped" : "gone");
      return isTaken ? TASK_DONE : wrong("not-taken", { program: program.file });
    },
  }),
  editStep({
    start: { dockerfile: [BUILD, DEPENDENCIES, APP].join("\n") },
    solution: { dockerfile: [DEPENDENCIES, BUILD, APP].join("\n") },
    check: (facts) => {
      if (facts.build.images.includes("docker.io/library/deps:latest")) return wrong("image");
      const number = facts.build.images.find((image) => /^docker\.io\/library\/\d+:latest$/u.test(image));
      if (number !== undefined) return wrong("number", { number: number.replace(/^.*\/(\d+):.*$/u, "$1") });
      const [install] = commands(facts, "npm ci");
      const [compile] = commands(facts, "npm run build");
      if (install === undefined || compile === undefined) return wrong("skipped");
      const base = facts.analysis.stages[compile.stage]?.base;
      return base?.kind === "stage" && base.index === install.stage ? TASK_DONE : wrong("not-base");
    },
  }),
);
