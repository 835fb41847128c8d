import type { DockerfileSyntax, Instruction } from "./parse/syntax.ts";
import type { GraphEdge, GraphNode, StageGraph } from "./graph/stage-graph.ts";
import type { KnownImage } from "./images/known-image.ts";
import type { Problem } from "./lint/problem.ts";
import type { ParsedStages } from "./parse/parse-stages.ts";
import type { CheckWarning } from "./lint/run-checks.ts";
import type { TargetBuild } from "./llb/target-build.ts";
import type { BuildError } from "./text/build-error.ts";
import type { LineIndex } from "./text/line-index.ts";
import type { ContextListing } from "./context/context-listing.ts";
import type { ProjectOverview } from "./project/project-overview.ts";
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

/** What a build is asked for, next to the Dockerfile itself. */
export interface AnalyzeOptions {
  /** `--target`: a stage's name, or "" (the default) for the last stage. */
  readonly target?: string;
  /** `--build-arg`. */
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** `--platform`, one platform or several separated by commas; the build platform when left out. */
  readonly platform?: string;
  /** Platforms as a list, instead of `platform`: even one is then answered as one of several. */
  readonly platforms?: readonly string[];
  /** The platform that builds, `linux/amd64` when left out. */
  readonly buildPlatform?: string;
  /** `--build-context NAME=VALUE`; a value `target:NAME` is another target of the same bake. */
  readonly contexts?: Readonly<Record<string, string>>;
  /** The text of the `.dockerignore` in a local named context, by its name. */
  readonly contextIgnores?: Readonly<Record<string, string>>;
  /** The text of the `.dockerignore` next to the Dockerfile. */
  readonly dockerignore?: string;
  /** Path of the Dockerfile in the context, `Dockerfile` when left out. */
  readonly dockerfile?: string;
  /** The text of `DOCKERFILE.dockerignore`, which counts instead of `dockerignore` even if it is empty. */
  readonly dockerfileIgnore?: string;
  /** What is in the build context, by path; a path that ends in `/` is a directory. */
  readonly files?: ContextListing;
  /** The parsed content of a `.hadolint.yaml`. */
  readonly hadolint?: unknown;
  /** hadolint's rules say what hadolint says, even where the build as a whole shows that they don't have to. */
  readonly hadolintExact?: boolean;
  /** "known": base images set what the catalogue says; otherwise every image is taken to set only PATH. */
  readonly images?: "known";
}

/** What a Dockerfile is for one of several platforms. */
export interface PlatformGraph {
  /** `linux/arm64`. */
  readonly id: string;
  readonly graph: StageGraph;
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
  /** What is known of the image at the bottom of each stage: null for scratch, for unknown ones and without `options.images`. */
  readonly baseImages: readonly (KnownImage | null)[];
  readonly problems: readonly Problem[];
  /** Why the text could not be analyzed, which is then its one problem; null where it could. */
  readonly failure: string | null;
  /** Where platforms are given as a list, the graph for each; `graph` then holds what is true of any of them. */
  readonly platforms: readonly PlatformGraph[];
  /** Where it is of several Dockerfiles, what is known of them as a project; their instructions and stages are numbered through. */
  readonly project?: ProjectOverview;
}
