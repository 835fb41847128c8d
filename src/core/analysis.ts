import type { DockerfileSyntax, Instruction } from "./parse/syntax.ts";
import type { GraphEdge, GraphNode, StageGraph } from "./graph/stage-graph.ts";
import type { OwnImage } from "./images/own/own-image.ts";
import type { TargetImage } from "./images/target-image.ts";
import type { KnownImage } from "./images/known-image.ts";
import type { Problem } from "./lint/problem.ts";
import type { ParsedStages } from "./parse/parse-stages.ts";
import type { CheckWarning } from "./lint/run-checks.ts";
import type { TargetBuild } from "./llb/target-build.ts";
import type { BuildError } from "./text/build-error.ts";
import type { LineIndex } from "./text/line-index.ts";
import type { ContextListing } from "./context/context-listing.ts";
import type { BakeError, ListedService } from "./bake/files/input.ts";
import type { ListedVariable } from "./bake/resolve/list-variable.ts";
import type { ProjectInput } from "./build-input/project-input.ts";
import type { DefinitionFiles } from "./project/find-definition.ts";
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
  /** Images that the reader made known: they set what is said here instead. */
  readonly ownImages?: readonly OwnImage[];
  /** What the targets behind `target:` contexts end in; left out, that isn't known. */
  readonly targetImages?: readonly TargetImage[];
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

/** What is known of a project as a whole, next to the graph of all that its targets build. */
export interface ProjectOverview {
  readonly input: ProjectInput;
  readonly definition: DefinitionFiles | null;
  /** Why what is asked for cannot be built; null where it can. */
  readonly error: BakeError | null;
  readonly groups: readonly ProjectGroup[];
  readonly targets: readonly AnalyzedTarget[];
  readonly variables: readonly ListedVariable[];
  /** The services of a Compose project, built or not, in order of the text; else none. */
  readonly services: readonly ProjectService[];
  /** Variables of Compose files that have no value and no default, where they say what is built or which image runs. */
  readonly unset: readonly string[];
  /** Names of the targets that are built. */
  readonly chosen: readonly string[];
  /** The builds of these, in terms of the whole graph. */
  readonly builds: readonly TargetBuild[];
  /** Where each stage of the graph comes from, by its index. */
  readonly places: readonly StagePlace[];
  /** Whose instructions are where in the list of all. */
  readonly dockerfiles: readonly DockerfilePlace[];
  /** What there is to say of each file, files without problems left out. */
  readonly problems: readonly FileProblems[];
}

/** A service of a Compose project. */
export interface ProjectService extends ListedService {
  /** Its image as BuildKit normalizes it; as it is written where that isn't a valid name. */
  readonly ref: string;
  /** For a service without `build`, the targets of the project that are tagged with its image. */
  readonly builtBy: readonly string[];
}

/** A target with the analysis of its Dockerfile. */
export interface AnalyzedTarget extends ProjectTarget {
  /** Null where the project lacks its Dockerfile. */
  readonly analysis: Analysis | null;
  /** Its build in terms of the whole graph; null without an analysis. */
  readonly build: TargetBuild | null;
}

/** A stage of the graph: one of a Dockerfile, and where arguments change it, one of several. */
export interface StagePlace {
  readonly dockerfile: string;
  /** Its index in that Dockerfile. */
  readonly stage: number;
  /** Names of the targets that build it. */
  readonly targets: readonly string[];
  /** What tells it from others of the same stage: `NODE=20`; "" where there is only one. */
  readonly variant: string;
  /** The same in fewer letters, `20`, where that tells it from the others, too. */
  readonly shortVariant?: string;
}

/** A Dockerfile of the graph. */
export interface DockerfilePlace {
  readonly path: string;
  /** Index of its first instruction among those of all. */
  readonly firstInstruction: number;
  readonly instructionCount: number;
}

/** The problems of one file. */
export interface FileProblems {
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** One image that a project builds, as its definition describes it. */
export interface ProjectTarget {
  readonly name: string;
  readonly description: string;
  /** The directory of the project that is the build context, "." for all of it; "" for one that lies elsewhere. */
  readonly context: string;
  /** The path of its Dockerfile in the project; for one that the definition holds, the definition's and the name. */
  readonly dockerfile: string;
  /** The Dockerfile's text; null where the project lacks it. */
  readonly text: string | null;
  /** The Dockerfile is written in the definition. */
  readonly isInline: boolean;
  readonly tags: readonly string[];
  /** It ends in an image, not only in the cache or in files. */
  readonly hasImage: boolean;
  readonly platforms: readonly string[];
  /** What its Dockerfile is analyzed with. */
  readonly options: AnalyzeOptions;
  /** Of a stage that was chosen instead of a target, the target that it is built as. */
  readonly base?: string;
  /** Names of the targets that its named contexts take from. */
  readonly links: readonly string[];
}

/** Targets that are built together by one name. */
export interface ProjectGroup {
  readonly name: string;
  readonly description: string;
  /** Groups and targets. */
  readonly members: readonly string[];
}
