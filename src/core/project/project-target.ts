import type { AnalyzeOptions } from "../analysis.ts";

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
  readonly platforms: readonly string[];
  /** What its Dockerfile is analyzed with. */
  readonly options: AnalyzeOptions;
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
