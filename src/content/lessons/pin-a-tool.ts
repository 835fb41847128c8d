import { dockerfileText } from "../dockerfile-text.ts";
import { commands, type ExecStep, isBefore, variable } from "./ask.ts";
import { TASK_DONE, editStep, lessonPlan, wrong } from "./lesson.ts";
import type { LessonFacts } from "./lesson-facts.ts";
import { absolutePath, directoryOf, PROGRAM_DIRECTORIES, takesFile } from "./paths.ts";

const IMAGE = "ghcr.io/astral-sh/uv";

/** An image named uv in another registry, as BuildKit normalizes it. */
const OTHER_UV = /(?:^|\/)uv[:@]/u;

const WORKDIR = "/app";

const INSTALLED = dockerfileText`
FROM python:3.13-slim AS app
WORKDIR /app
RUN pip install --no-cache-dir uv==0.9.5
COPY pyproject.toml uv.lock ./
RUN uv sync --locked --no-dev --no-cache
COPY . .
USER 1000:1000
CMD [".venv/bin/python", "-m", "app"]
`;

const COPIED = INSTALLED.replace(
  "RUN pip install --no-cache-dir uv==0.9.5",
  "COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /usr/local/bin/uv",
);

export const pinATool = lessonPlan(
  "pin-a-tool",
  editStep({
    start: { dockerfile: INSTALLED, dockerignore: ".git\n.venv\n" },
    solution: { dockerfile: COPIED, dockerignore: ".git\n.venv\n" },
    check: (facts) => {
      const copies = usesOfUv(facts).filter(({ kind }) => kind === "copy");
      const [copy] = copies;
      if (copy === undefined) {
        const other = facts.build.images.find((image) => OTHER_UV.test(image));
        return other === undefined ? wrong("not-taken") : wrong("other-image", { image: other });
      }
      if (copy.version === "latest") return wrong("latest");
      if (!copy.version.startsWith("0.9.5") && !copy.version.startsWith("sha256:")) {
        return wrong("other-version", { version: copy.version });
      }
      if (!copies.some(({ sources }) => sources.some(isUv))) {
        return wrong("other-path", { taken: copy.sources[0] ?? "" });
      }
      if (commands(facts, "pip install").length > 0) return wrong("twice");
      const [sync] = commands(facts, "uv sync");
      if (sync === undefined) return wrong("gone");
      const found = copies.filter(({ file }) => isFound(sync, file));
      if (found.length === 0) return wrong("not-found", { file: copy.file });
      const isInTime = facts.build.steps.some(
        ({ id, line, op }) =>
          op.kind === "file" && found.some((one) => one.line === line) && isBefore(facts.build, id, sync.id),
      );
      return isInTime ? TASK_DONE : wrong("too-late");
    },
  }),
  editStep({
    start: { dockerfile: COPIED, dockerignore: ".git\n.venv\n" },
    solution: {
      dockerfile: COPIED.replace("COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /usr/local/bin/uv\n", "").replace(
        "RUN uv sync",
        "RUN --mount=from=ghcr.io/astral-sh/uv:0.9.5,source=/uv,target=/usr/local/bin/uv \\\n    uv sync",
      ),
      dockerignore: ".git\n.venv\n",
    },
    check: (facts) => {
      const uses = usesOfUv(facts);
      const copy = uses.find(({ kind }) => kind === "copy");
      if (copy !== undefined) return wrong("stays", { stage: copy.stage });
      const [sync] = commands(facts, "uv sync");
      if (sync === undefined) return wrong("gone");
      const mounts = uses.filter(({ line }) => line === sync.line).flatMap(() => mountedUv(sync));
      const [mounted] = mounts;
      if (mounted === undefined) return wrong("not-there");
      return mounts.some((file) => isFound(sync, file)) ? TASK_DONE : wrong("not-found", { file: mounted });
    },
  }),
);

interface UseOfUv {
  readonly kind: "copy" | "mount";
  /** The tag or digest of its image. */
  readonly version: string;
  /** What it takes from there, as written. */
  readonly sources: readonly string[];
  /** The stage that takes it. */
  readonly stage: string;
  /** First line of the instruction that does. */
  readonly line: number;
  /** Where a copy puts it; "" for a mount. */
  readonly file: string;
}

/** Where the build takes something from the image of uv, or from a stage that is nothing but it. */
function usesOfUv({ analysis: { graph, stages }, build }: LessonFacts): readonly UseOfUv[] {
  return graph.edges.flatMap(({ from, to, kind, uses }): readonly UseOfUv[] => {
    const [, ref = ""] = /^image:(.*)$/u.exec(from) ?? [];
    const base = stages[Number(from.replace("stage:", ""))]?.base;
    const image = base?.kind === "image" ? base.ref : ref;
    const stage = stages[Number(to.replace("stage:", ""))];
    if (kind === "from" || !image.startsWith(IMAGE) || stage === undefined) return [];
    if (!build.reaches.includes(stage.index)) return [];
    const version = image.slice(IMAGE.length + 1);
    return uses.map(({ line, sources, destination }) => {
      const isDirectory =
        destination.endsWith("/") ||
        sources.length > 1 ||
        PROGRAM_DIRECTORIES.includes(absolutePath(destination, WORKDIR));
      const file = absolutePath(isDirectory ? `${destination}/uv` : destination, WORKDIR);
      return { kind, version, sources, stage: stage.label, line, file: kind === "copy" ? file : "" };
    });
  });
}

/** Whether a source is uv in its image, or the directory that it is in. */
function isUv(source: string): boolean {
  return takesFile(source, "/uv");
}

/** Where the mounts of a command show uv. */
function mountedUv({ op }: ExecStep): readonly string[] {
  return op.mounts
    .filter(({ type }) => type === "bind")
    .map(({ source, dest }) => (absolutePath(source) === "/" ? absolutePath("uv", dest) : absolutePath(dest)));
}

/** Whether a command that calls uv finds it in that file: by its path, or where the shell looks for programs. */
function isFound(step: ExecStep, file: string): boolean {
  const path = variable(step, "PATH") ?? "";
  const isCalled = step.op.args.join(" ").includes(`${file} sync`);
  const isNamed = file.endsWith("/uv") && [...path.split(":"), ...PROGRAM_DIRECTORIES].includes(directoryOf(file));
  return isCalled || isNamed;
}
