import type { TargetBuild } from "#core/analysis.ts";
import { dockerfileText } from "../dockerfile-text.ts";
import { commands, stageNamed, takenByImage } from "./ask.ts";
import { TASK_DONE, editStep, lessonPlan, wrong } from "./lesson.ts";
import { absolutePath } from "./paths.ts";

const SETTING = "NODE_ENV=production";

const APART = dockerfileText`
FROM node:24-slim AS build
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
USER node

FROM node:24-slim AS app
COPY --from=build /app /app
CMD ["node", "server.js"]
`;

const TWO = dockerfileText`
FROM node:24-slim AS base
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force

FROM base AS worker
COPY worker ./
CMD ["node", "worker.js"]

FROM base AS api
ENV NODE_ENV=production
COPY api ./
USER node
CMD ["node", "api.js"]
`;

export const settingsOfStages = lessonPlan(
  "settings-of-stages",
  editStep({
    panel: "image",
    start: { dockerfile: APART, dockerignore: "node_modules\n" },
    solution: {
      dockerfile: APART.replace("COPY --from", "ENV NODE_ENV=production\nWORKDIR /app\nUSER node\nCOPY --from"),
      dockerignore: "node_modules\n",
    },
    check: (facts) => {
      const { config } = facts.build;
      // copied, or there because the image starts from where it was made
      const isTaken = takenByImage(facts).some(({ kind, from }) => kind === "copy" && from.startsWith("stage:"));
      if (!isTaken && !facts.build.ships.includes(stageNamed(facts, "build")?.index ?? -1)) return wrong("gone");
      const directory = absolutePath(config?.workingDir ?? "");
      if (directory !== "/app") return wrong("directory", { directory });
      if (!config?.env.includes(SETTING)) return wrong("environment");
      return isNode(config.user) ? TASK_DONE : wrong("user");
    },
  }),
  editStep({
    start: { dockerfile: TWO },
    solution: {
      dockerfile: TWO.replace("ENV NODE_ENV=production\n", "")
        .replace("USER node\n", "")
        .replace("--force\n", "--force\nENV NODE_ENV=production\nUSER node\n"),
    },
    check: (facts) => {
      const { analysis, buildOf } = facts;
      const commandsOfStages = analysis.parsed.stages.flatMap((stage) => stage.commands);
      const variables = commandsOfStages.filter(
        (command) => command.kind === "env" && command.pairs.some(({ key }) => key === "NODE_ENV"),
      );
      const users = commandsOfStages.filter((command) => command.kind === "user" && isNode(command.user));
      const stage = ["api", "worker"].find((name) => !isSet(buildOf(name)));
      if (stage !== undefined) return wrong("missing", { stage });
      const [one, other] = ["api", "worker"].map((name) => stageNamed(facts, name)?.index ?? -1);
      if (one !== undefined && other !== undefined) {
        if (buildOf("api").ships.includes(other)) return wrong("one-in-other", { stage: "api", other: "worker" });
        if (buildOf("worker").ships.includes(one)) return wrong("one-in-other", { stage: "worker", other: "api" });
      }
      if (variables.length > 1 || users.length > 1) return wrong("twice");
      const isTooEarly = commands(facts, "npm ci").some(({ op }) => isNode(op.user));
      return isTooEarly ? wrong("too-early") : TASK_DONE;
    },
  }),
);

function isSet({ config }: TargetBuild): boolean {
  return config !== null && isNode(config.user) && config.env.includes(SETTING);
}

/** In the images of Node its user has the number 1000; a group may be behind it. */
function isNode(user: string): boolean {
  return /^(?:node|1000)(?::|$)/u.test(user);
}
