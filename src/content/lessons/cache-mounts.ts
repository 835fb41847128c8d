import { dockerfileText } from "../dockerfile-text.ts";
import { commands, type ExecStep, takenByImage, variable } from "./ask.ts";
import { isWrittenBy } from "./files.ts";
import { TASK_DONE, editStep, lessonPlan, wrong } from "./lesson.ts";
import type { LessonFacts } from "./lesson-facts.ts";
import { absolutePath, isWithin } from "./paths.ts";

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

const CARGO_TARGET = "/src/target";

const NPM_CACHE = "/root/.npm";

export const cacheMountsLesson = lessonPlan(
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
      const mounts = cacheMountsOf(facts, "cargo ");
      const paths = takenByImage(facts)
        .filter(({ from, kind }) => from.startsWith("stage:") && kind === "copy")
        .flatMap(({ uses }) => uses.flatMap(({ sources }) => sources.map((source) => absolutePath(source))));
      const [path] = paths;
      if (path === undefined) return wrong("not-copied");
      const lost = paths.find((one) => mounts.some((mount) => isWithin(one, mount)));
      const mount = mounts.find((one) => lost !== undefined && isWithin(lost, one));
      if (lost !== undefined && mount !== undefined) return wrong("in-mount", { path: lost, mount });
      const target = cargoTargetOf(facts);
      if (!mounts.some((one) => isWithin(target, one))) return wrong("no-mount", { directory: target });
      const writers = commands(facts, "").filter((step) => paths.some((one) => isWrittenBy(step, one)));
      if (writers.length === 0) return wrong("not-made", { path });
      return writers.some((step) => seesCargoTarget(step, target))
        ? TASK_DONE
        : wrong("other-run", { directory: target });
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
      const [other] = mounts;
      if (other === undefined) return wrong("no-mount");
      const downloads = absolutePath("_cacache", npmCacheOf(facts));
      const mount = mounts.find((one) => isWithin(downloads, one));
      if (mount === undefined) return wrong("elsewhere", { mount: other });
      const isKept = cacheMountsOf(facts, "npm ci", "writable").some((one) => isWithin(downloads, one));
      return isKept ? TASK_DONE : wrong("read-only", { mount });
    },
  }),
);

/** Where the caches of a command are mounted, or those that it can write to. */
function cacheMountsOf(facts: LessonFacts, command: string, which: "all" | "writable" = "all"): readonly string[] {
  return commands(facts, command).flatMap(({ op }) =>
    op.mounts
      .filter(({ type, readonly }) => type === "cache" && (which === "all" || !readonly))
      .map(({ dest }) => dest.replace(/\/+$/, "")),
  );
}

/** Where cargo puts what it compiles: where it is told to, else in `target` below the sources. */
function cargoTargetOf(facts: LessonFacts): string {
  const [compile] = commands(facts, "cargo ");
  if (compile === undefined) return CARGO_TARGET;
  const flag = /--target-dir[ =](\S+)/u.exec(compile.op.args.join(" "))?.[1];
  return absolutePath(flag ?? variable(compile, "CARGO_TARGET_DIR") ?? CARGO_TARGET, compile.op.cwd);
}

/** Whether a command that writes the program finds it: it is cargo itself, or the cache is mounted there too. */
function seesCargoTarget({ op }: ExecStep, target: string): boolean {
  return op.mounts.some(({ type, dest }) => type === "cache" && isWithin(target, dest.replace(/\/+$/u, "")));
}

/** Where npm keeps its downloads: where it is told to, else in the home of root. */
function npmCacheOf(facts: LessonFacts): string {
  const [install] = commands(facts, "npm ci");
  if (install === undefined) return NPM_CACHE;
  const flag = /--cache[ =](\S+)/u.exec(install.op.args.join(" "))?.[1];
  const told = flag ?? variable(install, "npm_config_cache") ?? variable(install, "NPM_CONFIG_CACHE");
  return absolutePath(told ?? NPM_CACHE, install.op.cwd);
}
