import { dockerfileText } from "../dockerfile-text.ts";
import { commands, takenByTarget } from "./ask.ts";
import { DONE, editStep, lessonPlan, wrong } from "./lesson.ts";
import type { LessonFacts } from "./lesson-facts.ts";

const RUST = dockerfileText`
FROM rust:1.90-slim AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/src/target \
    cargo build --release

FROM debian:13-slim AS app
COPY --from=build /src/target/release/serve /usr/local/bin/serve
USER 1000:1000
CMD ["serve"]
`;

const NODE = dockerfileText`
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM nginx:1.29-alpine AS app
COPY --from=build /app/dist /usr/share/nginx/html
`;

const NPM_CACHE = "/root/.npm";

export const cacheMounts = lessonPlan(
  "cache-mounts",
  editStep({
    start: { dockerfile: RUST },
    solution: {
      dockerfile: RUST.replace(
        "cargo build --release",
        "cargo build --release && \\\n    cp target/release/serve /usr/local/bin/serve",
      ).replace("/src/target/release/serve /usr", "/usr/local/bin/serve /usr"),
    },
    check: (facts) => {
      const mounts = cacheMountsOf(facts, "cargo build");
      const [path] = takenByTarget(facts)
        .filter(({ from, kind }) => from.startsWith("stage:") && kind === "copy")
        .flatMap(({ uses }) => uses.flatMap(({ sources }) => sources));
      if (path === undefined) return wrong("not-copied");
      const mount = mounts.find((one) => `${path}/`.startsWith(`${one}/`));
      if (mount !== undefined) return wrong("in-mount", { path, mount });
      if (mounts.length === 0) return wrong("no-mount");
      const directory = path.slice(0, path.lastIndexOf("/"));
      const isMade = commands(facts, directory === "" ? path : directory).length > 0;
      return isMade ? DONE : wrong("not-made", { path });
    },
  }),
  editStep({
    start: { dockerfile: NODE, dockerignore: "node_modules\n" },
    solution: {
      dockerfile: NODE.replace("RUN npm ci", `RUN --mount=type=cache,target=${NPM_CACHE} npm ci`),
      dockerignore: "node_modules\n",
    },
    check: (facts) => {
      if (commands(facts, "npm ci").length === 0) return wrong("gone");
      const mounts = cacheMountsOf(facts, "npm ci");
      const [mount] = mounts;
      if (mount === undefined) return wrong("no-mount");
      return mounts.includes(NPM_CACHE) ? DONE : wrong("elsewhere", { mount });
    },
  }),
);

/** Where the caches of a command are mounted. */
function cacheMountsOf(facts: LessonFacts, command: string): readonly string[] {
  return commands(facts, command).flatMap(({ op }) =>
    op.mounts.filter(({ type }) => type === "cache").map(({ dest }) => dest.replace(/\/+$/, "")),
  );
}
