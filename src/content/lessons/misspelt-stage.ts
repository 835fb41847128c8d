import { dockerfileText } from "../dockerfile-text.ts";
import { reaches } from "./ask.ts";
import { DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";

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

export const misspeltStage = lessonPlan(
  "misspelt-stage",
  predictStep({ ask: "built", start: { dockerfile: MISSPELT } }),
  editStep({
    start: { dockerfile: MISSPELT },
    solution: { dockerfile: MISSPELT.replace("biulder", "builder") },
    check: (facts) => {
      const strange = facts.build.images.some((image) => !/\/(?:golang|alpine):/.test(image));
      if (strange) return wrong("image");
      return reaches(facts, "builder") ? DONE : wrong("skipped");
    },
  }),
  editStep({
    start: { dockerfile: [BUILD, DEPENDENCIES, APP].join("\n") },
    solution: { dockerfile: [DEPENDENCIES, BUILD, APP].join("\n") },
    check: (facts) => {
      if (facts.build.images.includes("docker.io/library/deps:latest")) return wrong("image");
      const isWhole = reaches(facts, "deps") && reaches(facts, "build") && reaches(facts, "app");
      return isWhole ? DONE : wrong("skipped");
    },
  }),
);
