import { dockerfileText } from "../dockerfile-text.ts";
import { hasStage, isNextToBuild, lastStageOf, projectOf, targetNamed, withFiles } from "./ask-project.ts";
import { TASK_DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";

const COMPOSE = dockerfileText`
services:
  web:
    build: ./web
    ports:
      - "8080:8080"

  api:
    build:
      context: ./api
    environment:
      DATABASE_HOST: db

  db:
    image: postgres:18-alpine
`;

const WEB = dockerfileText`
ARG NODE_VERSION=22
FROM node:\${NODE_VERSION}-slim AS build
WORKDIR /web
COPY package.json package-lock.json ./
RUN npm ci
COPY src ./src
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.29-alpine AS web
COPY --from=build /web/dist /usr/share/nginx/html
USER 101
`;

const API = dockerfileText`
ARG NODE_VERSION=22
FROM node:\${NODE_VERSION}-slim AS build
WORKDIR /api
COPY package.json package-lock.json ./
RUN npm ci
COPY src ./src
RUN npm run build

FROM node:\${NODE_VERSION}-slim AS api
WORKDIR /api
COPY --from=build /api/dist ./
USER 1000
CMD ["node", "server.js"]

FROM api AS debug
CMD ["node", "--inspect=0.0.0.0", "server.js"]
`;

const START = projectOf({ "compose.yaml": COMPOSE, "web/Dockerfile": WEB, "api/Dockerfile": API });

const WITH_TARGET = COMPOSE.replace("context: ./api\n", "context: ./api\n      target: api\n");

const WITH_ARGS = WITH_TARGET.replace("target: api\n", 'target: api\n      args:\n        NODE_VERSION: "24"\n');

export const composeBuilds = lessonPlan(
  "compose-builds",
  predictStep({ start: withFiles(START, { "compose.yaml": WITH_TARGET }), file: "compose.yaml", ask: "built" }),
  editStep({
    start: START,
    file: "compose.yaml",
    solution: withFiles(START, { "compose.yaml": WITH_TARGET }),
    check: (facts) => {
      const gone = ["api", "web"].find((name) => targetNamed(facts, name) === undefined);
      if (gone !== undefined) return wrong("not-built", { service: gone });
      const api = targetNamed(facts, "api");
      const web = targetNamed(facts, "web");
      if (api === undefined || web === undefined || lastStageOf(web) !== "web") return wrong("web-too");
      if (!hasStage(api, "debug")) return wrong("gone");
      if (isNextToBuild(facts, "target")) return wrong("next-to-build");
      if (lastStageOf(api) !== "api") return wrong("still", { stage: lastStageOf(api) });
      return (api.options.target ?? "") === "" ? wrong("moved") : TASK_DONE;
    },
  }),
  editStep({
    start: withFiles(START, { "compose.yaml": WITH_TARGET }),
    file: "compose.yaml",
    solution: withFiles(START, { "compose.yaml": WITH_ARGS }),
    check: (facts) => {
      const api = targetNamed(facts, "api");
      const web = targetNamed(facts, "web");
      if (api === undefined) return wrong("not-built", { service: "api" });
      if (web === undefined) return wrong("not-built", { service: "web" });
      if (isNextToBuild(facts, "args")) return wrong("next-to-build");
      if (lastStageOf(api) !== "api") return wrong("debug", { stage: lastStageOf(api) });
      const { NODE_VERSION: own } = api.options.buildArgs ?? {};
      const isNode24 = api.analysis.build.images.some((image) => image.startsWith("docker.io/library/node:24"));
      const isWebOld = web.analysis.build.images.some((image) => image.startsWith("docker.io/library/node:22"));
      if (!isWebOld) return wrong("both");
      if (own === undefined) return isNode24 ? wrong("edited") : wrong("unset");
      if (isNode24) return TASK_DONE;
      const [image = ""] = api.analysis.build.images;
      return own === "24" ? wrong("not-used", { image }) : wrong("other", { image });
    },
  }),
);
