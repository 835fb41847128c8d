/** A piece of the text: UTF-16 offsets from 0, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Whole lines, counted from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** What a build is given besides the Dockerfile. */
export interface AnalyzeOptions {
  /** `--target`: a stage's name; the last stage by default. */
  readonly target?: string;
  /** `--build-arg`. */
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** `--platform`: one, or several separated by commas; `linux/amd64` by default. */
  readonly platform?: string;
  /** The platform that builds; `linux/amd64` by default. */
  readonly buildPlatform?: string;
  /** `--build-context NAME=VALUE`. */
  readonly buildContexts?: Readonly<Record<string, string>>;
  /** The text of the `.dockerignore`. */
  readonly dockerignore?: string;
  /** The parsed content of a `.hadolint.yaml`. */
  readonly hadolint?: unknown;
}

/** What ends a build, in BuildKit's words. */
export interface BuildError {
  readonly message: string;
  readonly lines: readonly LineRange[];
}

/** Where a stage starts from. */
export type StageBase =
  | { readonly kind: "stage"; readonly index: number }
  /** `ref` as BuildKit normalizes it: `docker.io/library/node:24`. */
  | { readonly kind: "image"; readonly ref: string }
  | { readonly kind: "scratch" }
  /** A named context that replaces the image. */
  | { readonly kind: "context"; readonly key: string }
  /** The name is invalid, or its variables don't expand. */
  | { readonly kind: "unknown"; readonly written: string };

export interface Stage {
  readonly index: number;
  /** Lower case; "" when it has none. */
  readonly name: string;
  /** The name, or `stage-N`. */
  readonly label: string;
  readonly base: StageBase;
  /** The platform its commands run on; "" when it can't be known. */
  readonly platform: string;
  /** The comment above it that starts with its name. */
  readonly doc: string;
  /** From FROM to the last line of its last instruction. */
  readonly lines: LineRange;
}

/** `stage:N`, `image:REF`, `context`, `context:KEY` for a named context, `url:ADDRESS` for a git or HTTP source. */
export type NodeId = string;

export type GraphNode =
  | { readonly kind: "stage"; readonly id: NodeId; readonly stage: number }
  | { readonly kind: "image"; readonly id: NodeId; readonly ref: string }
  | { readonly kind: "context"; readonly id: NodeId }
  | { readonly kind: "named"; readonly id: NodeId; readonly key: string; readonly value: string }
  | { readonly kind: "git" | "http"; readonly id: NodeId; readonly url: string };

/** One instruction's use of a source. */
export interface EdgeUse {
  /** First line of the instruction. */
  readonly line: number;
  /** Paths, after expansion; empty for FROM. */
  readonly sources: readonly string[];
  /** Where they go; "" for FROM. */
  readonly destination: string;
}

/** Everything that one node gives to one stage in one way. */
export interface GraphEdge {
  readonly id: string;
  readonly from: NodeId;
  /** Always a stage. */
  readonly to: NodeId;
  readonly kind: "from" | "copy" | "mount";
  readonly uses: readonly EdgeUse[];
}

/** All stages and all they take from, built or not. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** What can be built. */
export interface TargetChoice {
  /** What `--target` takes; "" for the default. */
  readonly target: string;
  /** Index of the stage it builds. */
  readonly stage: number;
}

/** The configuration of the image that is built. */
export interface ImageConfig {
  /** `KEY=value`, in order. */
  readonly env: readonly string[];
  readonly workingDir: string;
  readonly user: string;
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  readonly exposedPorts: readonly string[];
  readonly volumes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly shell: readonly string[];
  readonly stopSignal: string;
}

/** One build step, a vertex of BuildKit's LLB. */
export interface Step {
  /** Position in BuildKit's order, from 0. */
  readonly id: number;
  /** What `--progress=plain` prints. */
  readonly name: string;
  /** Ids of the steps it waits for. */
  readonly inputs: readonly number[];
  /** Index of its stage; -1 for sources that no stage owns. */
  readonly stage: number;
  /** First line of its instruction; 0 if there is none. */
  readonly line: number;
}

/** What `docker build --target X` does. */
export interface Build {
  readonly target: string;
  readonly error: BuildError | null;
  /** Index of the stage it builds; -1 if there is none of that name. */
  readonly stage: number;
  /** Indices of all stages that are built, ascending. */
  readonly reaches: readonly number[];
  /** Stages whose layers are in the image, from the target to its base. */
  readonly ships: readonly number[];
  /** Images that are pulled, normalized and sorted. */
  readonly images: readonly string[];
  /** For each stage the wave in which it can start at the earliest, from 0; -1 for skipped ones. */
  readonly waves: readonly number[];
  readonly config: ImageConfig | null;
  readonly steps: readonly Step[];
}

export type Severity = "error" | "warning" | "info";

export interface TextEdit {
  readonly range: TextRange;
  readonly text: string;
}

export interface Fix {
  /** What it does, in the imperative. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** It can be applied without asking. */
  readonly isSafe: boolean;
}

/** Something to tell the user, at its place. */
export interface Problem {
  /** `BuildError`, BuildKit's and hadolint's own ids, or `stages/…`. */
  readonly rule: string;
  /** The ids that other linters have for the same finding. */
  readonly aliases: readonly string[];
  readonly family: "build" | "buildkit" | "hadolint" | "stages";
  readonly severity: Severity;
  readonly message: string;
  readonly range: TextRange;
  readonly lines: LineRange;
  /** Index of its stage; -1 outside of all. */
  readonly stage: number;
  readonly fixes: readonly Fix[];
}

/** Everything known about a Dockerfile. Only `analyze` makes one. */
export interface Analysis {
  /** The Dockerfile. */
  readonly text: string;
  readonly stages: readonly Stage[];
  readonly graph: Graph;
  /** The default target first, then each named stage in order. */
  readonly targets: readonly TargetChoice[];
  /** The build of `options.target`. */
  readonly build: Build;
  /** What BuildKit's parser refuses. */
  readonly parseError: BuildError | null;
  /** How `docker build --check` ends. */
  readonly checkError: BuildError | null;
  readonly problems: readonly Problem[];
  /** Why the text couldn't be analyzed; null where it could. */
  readonly failure: string | null;
}

/** How `toSvg` draws. */
export interface SvgOptions {
  /** "right" or "down"; what is easier to read by default. */
  readonly direction?: "auto" | "right" | "down";
  /** "light" by default. */
  readonly colors?: "light" | "dark";
  /** Pixels that the drawing should fit in; 1200 by 800 by default. */
  readonly width?: number;
  readonly height?: number;
}
