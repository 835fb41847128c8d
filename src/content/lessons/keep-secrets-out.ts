import { dockerfileText } from "../dockerfile-text.ts";
import { commands, type ExecStep, variable } from "./ask.ts";
import { TASK_DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";
import { isWrittenOut } from "./shell-commands.ts";

const NAME = "NPM_TOKEN";

const ARGUMENT = dockerfileText`
FROM node:24-slim AS build
WORKDIR /app
ARG NPM_TOKEN
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY src ./src
RUN npm run build

FROM nginx:1.29-alpine
COPY --from=build /app/dist /usr/share/nginx/html
`;

const MOUNT = ARGUMENT.replace("ARG NPM_TOKEN\n", "").replace(
  "RUN npm ci",
  "RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci",
);

export const keepSecretsOut = lessonPlan(
  "keep-secrets-out",
  editStep({
    start: { dockerfile: ARGUMENT, dockerignore: "node_modules\n" },
    solution: { dockerfile: MOUNT, dockerignore: "node_modules\n" },
    check: (facts) => {
      const [install] = commands(facts, "npm ci");
      if (install === undefined) return wrong("gone");
      const { args, steps } = facts.build;
      const isSet = steps.some(
        (step) => step.op.kind === "exec" && variable({ ...step, op: step.op }, NAME) !== undefined,
      );
      if (isSet || args.some(({ name }) => name === NAME)) return wrong("argument");
      if (/NPM_TOKEN[^&|;]*>/u.test(textOf(install))) return wrong("kept");
      const secrets = install.op.mounts.filter(({ type }) => type === "secret" || type === "secretenv");
      const [secret] = secrets;
      if (secret === undefined) {
        const isElsewhere = commands(facts, "").some(({ op }) =>
          op.mounts.some(({ type }) => type.startsWith("secret")),
        );
        if (isElsewhere) return wrong("other-step");
        return isWrittenOut(facts, install, NAME) ? wrong("written") : wrong("no-secret");
      }
      if (secrets.some((one) => isRead(install, one))) return TASK_DONE;
      return secret.type === "secretenv"
        ? wrong("other-name", { name: secret.dest })
        : wrong("not-read", { file: secret.dest });
    },
  }),
  predictStep({
    ask: "ships",
    start: {
      dockerfile: dockerfileText`
FROM node:24-slim AS deps
WORKDIR /app
ARG NPM_TOKEN
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:24-slim AS assets
WORKDIR /app
COPY assets ./
RUN node render.js

FROM deps AS app
COPY --from=assets /app/out ./public
COPY src ./src
USER 1000:1000
CMD ["node", "src/server.js"]
`,
      dockerignore: "node_modules\n",
    },
  }),
);

/** npm has the value: as its variable, or in a file that the command reads or that npm reads by itself. */
function isRead(install: ExecStep, { type, dest }: ExecStep["op"]["mounts"][number]): boolean {
  if (type === "secretenv") return dest === NAME || textOf(install).includes(`${NAME}=$${dest}`);
  return dest.endsWith("/.npmrc") || (textOf(install).includes(dest) && textOf(install).includes(`${NAME}=`));
}

function textOf({ op }: ExecStep): string {
  return op.args.join(" ");
}
