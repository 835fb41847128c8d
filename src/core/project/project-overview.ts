import type { Analysis } from "../analysis.ts";
import type { BakeError } from "../bake/files/input.ts";
import type { ListedVariable } from "../bake/resolve/list-variable.ts";
import type { ProjectInput } from "../build-input/project-input.ts";
import type { Problem } from "../lint/problem.ts";
import type { TargetBuild } from "../llb/target-build.ts";
import type { DefinitionFiles } from "./find-definition.ts";
import type { ProjectGroup, ProjectTarget } from "./project-target.ts";

/** What is known of a project as a whole, next to the graph of all that its targets build. */
export interface ProjectOverview {
  readonly input: ProjectInput;
  readonly definition: DefinitionFiles | null;
  /** Why what is asked for cannot be built; null where it can. */
  readonly error: BakeError | null;
  readonly groups: readonly ProjectGroup[];
  readonly targets: readonly AnalyzedTarget[];
  readonly variables: readonly ListedVariable[];
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
