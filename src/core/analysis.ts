import type { DockerfileSyntax, Instruction } from "./parse/syntax.ts";
import type { GraphEdge, GraphNode, StageGraph } from "./graph/stage-graph.ts";
import type { Problem } from "./lint/problem.ts";
import type { ParsedStages } from "./parse/parse-stages.ts";
import type { CheckWarning } from "./lint/run-checks.ts";
import type { TargetBuild } from "./llb/target-build.ts";
import type { BuildError } from "./text/build-error.ts";
import type { LineIndex } from "./text/line-index.ts";
import type { Stage } from "./resolve/stage.ts";

export type {
  BuildError,
  DockerfileSyntax,
  GraphEdge,
  GraphNode,
  Instruction,
  LineIndex,
  Problem,
  Stage,
  StageGraph,
  TargetBuild,
};

/** What a build is asked for, beside the Dockerfile itself. */
export interface AnalyzeOptions {
  /** `--target`: a stage's name, or "" (the default) for the last stage. */
  readonly target?: string;
  /** `--build-arg`. */
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** `--platform`, one platform; `linux/amd64` when left out. The build platform is always `linux/amd64`. */
  readonly platform?: string;
  /** The text of the `.dockerignore` beside the Dockerfile. */
  readonly dockerignore?: string;
  /** The parsed content of a `.hadolint.yaml`. */
  readonly hadolint?: unknown;
}

/** One entry of the target control. */
export interface TargetChoice {
  /** What `--target` takes: "" for the default. */
  readonly target: string;
  /** Index of the stage it builds. */
  readonly stage: number;
}

/** Everything known about a Dockerfile. The page, the exports, the facts command and the tests read nothing else. */
export interface Analysis {
  readonly text: string;
  readonly options: AnalyzeOptions;
  readonly lines: LineIndex;
  readonly file: DockerfileSyntax;
  /** The instructions with their arguments understood, sorted into stages. */
  readonly parsed: ParsedStages;
  /** BuildKit refused the text: `parser.Parse` or `instructions.Parse`. */
  readonly parseError: BuildError | null;
  /** What `docker build --check` over all stages ends in; the same as `parseError` where there is one. */
  readonly checkError: BuildError | null;
  /** What `docker build --check` warns of. */
  readonly checkWarnings: readonly CheckWarning[];
  /** The stages of the text. Where BuildKit refuses it, those of the instructions that are sound. */
  readonly stages: readonly Stage[];
  readonly graph: StageGraph;
  /** The default target first, then each named stage in order. */
  readonly targets: readonly TargetChoice[];
  /** The build of `options.target`. */
  readonly build: TargetBuild;
  readonly problems: readonly Problem[];
  /** Why the text could not be analyzed, which is then its one problem; null where it could. */
  readonly failure: string | null;
}
