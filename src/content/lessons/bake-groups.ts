import { dockerfileText } from "../dockerfile-text.ts";
import {
  defaultTargets,
  hasStage,
  lastStageOf,
  projectOf,
  takesFromTarget,
  targetNamed,
  withFiles,
} from "./ask-project.ts";
import { TASK_DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";

const BAKE = dockerfileText`
group "default" {
  targets = ["api"]
}

target "base" {
  context = "base"
}

target "api" {
  context  = "api"
  contexts = { node-base = "target:base" }
  tags     = ["registry.example.com/api:7"]
}

target "web" {
  context  = "web"
  contexts = { node-base = "target:base" }
  tags     = ["registry.example.com/web:7"]
}
`;

const BASE = dockerfileText`
FROM node:24-slim AS base
WORKDIR /app
COPY company.npmrc .npmrc
`;

const API = dockerfileText`
FROM node-base AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY src ./src
RUN npm run build

FROM build AS test
RUN npm test

FROM node:24-slim AS api
WORKDIR /app
COPY --from=build /app/dist ./
USER 1000
CMD ["node", "server.js"]
`;

const WEB = dockerfileText`
FROM node-base AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY src ./src
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.29-alpine AS web
COPY --from=build /app/dist /usr/share/nginx/html
USER 101
`;

const START = projectOf({
  "docker-bake.hcl": BAKE,
  "base/Dockerfile": BASE,
  "api/Dockerfile": API,
  "web/Dockerfile": WEB,
});

const BOTH = BAKE.replace('["api"]\n}', '["api", "web"]\n}');

const WITH_TEST = BOTH.replace(
  'target "web"',
  dockerfileText`
target "api-test" {
  context  = "api"
  contexts = { node-base = "target:base" }
  target   = "test"
  output   = ["type=cacheonly"]
}

target "web"`,
);

/** The image that a registry has of the base. */
const PUBLISHED = "registry.example.com/node-base:4";

const APART = BOTH.replace('context = "base"\n', `context = "base"\n  tags    = ["${PUBLISHED}"]\n`).replaceAll(
  '  contexts = { node-base = "target:base" }\n',
  "",
);

const FROM_REGISTRY = withFiles(START, {
  "docker-bake.hcl": APART,
  "api/Dockerfile": API.replace("FROM node-base", `FROM ${PUBLISHED}`),
  "web/Dockerfile": WEB.replace("FROM node-base", `FROM ${PUBLISHED}`),
});

export const bakeGroups = lessonPlan(
  "bake-groups",
  predictStep({ start: START, file: "docker-bake.hcl", ask: "built" }),
  editStep({
    start: START,
    file: "docker-bake.hcl",
    solution: withFiles(START, { "docker-bake.hcl": BOTH }),
    check: (facts) => {
      const byDefault = defaultTargets(facts);
      const gone = ["api", "web"].find((name) => targetNamed(facts, name) === undefined);
      if (gone !== undefined) return wrong("gone", { target: gone });
      const chosen = facts.analysis.project?.input.targets ?? [];
      if (chosen.includes("web") && !byDefault.has("web")) return wrong("only-chosen");
      if (!byDefault.has("web")) return wrong("not-default");
      if (!byDefault.has("api")) return wrong("dropped");
      const changed = ["api", "web"].find((name) => {
        const target = targetNamed(facts, name);
        return target === undefined || lastStageOf(target) !== name || !takesFromTarget(target, "base");
      });
      return changed === undefined ? TASK_DONE : wrong("changed", { target: changed });
    },
  }),
  editStep({
    start: withFiles(START, { "docker-bake.hcl": BOTH }),
    file: "docker-bake.hcl",
    solution: withFiles(START, { "docker-bake.hcl": WITH_TEST }),
    check: (facts) => {
      const gone = ["api", "web"].find((name) => !defaultTargets(facts).has(name));
      if (gone !== undefined) return wrong("dropped", { target: gone });
      const test = targetNamed(facts, "api-test");
      const api = targetNamed(facts, "api");
      if (test === undefined) return wrong("missing");
      if (api === undefined || test.dockerfile !== api.dockerfile)
        return wrong("other-file", { file: test.dockerfile });
      if (!hasStage(test, "test")) return wrong("no-stage");
      if (lastStageOf(test) !== "test") return wrong("other-stage", { stage: lastStageOf(test) });
      if (lastStageOf(api) !== "api") return wrong("api-tests", { stage: lastStageOf(api) });
      if (!takesFromTarget(test, "base")) return wrong("no-base");
      if (defaultTargets(facts).has("api-test")) return wrong("by-default");
      const tag = test.tags.find((one) => api.tags.includes(one));
      return tag === undefined ? TASK_DONE : wrong("same-tag", { tag });
    },
  }),
  editStep({
    start: FROM_REGISTRY,
    file: "docker-bake.hcl",
    solution: withFiles(FROM_REGISTRY, {
      "docker-bake.hcl": APART.replace(
        'context  = "api"',
        `context  = "api"\n  contexts = { "${PUBLISHED}" = "target:base" }`,
      ).replace('context  = "web"', `context  = "web"\n  contexts = { "${PUBLISHED}" = "target:base" }`),
    }),
    check: (facts) => {
      const base = targetNamed(facts, "base");
      if (base === undefined) return wrong("no-base");
      for (const name of ["api", "web"]) {
        const target = targetNamed(facts, name);
        if (target === undefined || !defaultTargets(facts).has(name)) return wrong("gone", { target: name });
        if (takesFromTarget(target, "base")) continue;
        const { contexts = {} } = target.options;
        const names = Object.entries(contexts).flatMap(([key, value]) => (value === "target:base" ? [key] : []));
        const [unused] = names;
        if (unused !== undefined) return wrong("unused", { name: unused, target: name });
        if (target.analysis.build.images.includes(PUBLISHED)) return wrong("pulled", { target: name });
        return wrong("elsewhere", { target: name });
      }
      return base.tags.length === 0 ? wrong("not-pushed") : TASK_DONE;
    },
  }),
);
