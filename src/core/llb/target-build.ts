import type { BuildError } from "../text/build-error.ts";
import type { ImageConfig } from "./image-config.ts";
import type { Step } from "./step.ts";

export interface OutlineArg {
  readonly name: string;
  readonly value: string;
  readonly description: string;
  readonly line: number;
}

export interface OutlineSecret {
  readonly name: string;
  readonly required: boolean;
  readonly line: number;
}

/** What `docker build --target X` does. */
export interface TargetBuild {
  /** As asked: "" for the default. */
  readonly target: string;
  /** Why it ends, in BuildKit's words; the fields below then hold what is known all the same. */
  readonly error: BuildError | null;
  /** BuildKit came to the point where steps are listed: `config` and what is asked for are known. */
  readonly isPlanned: boolean;
  /** Index of the stage it builds; -1 if there is none of that name. */
  readonly stage: number;
  /** Indices of all stages that are built, ascending; the target is one of them. */
  readonly reaches: readonly number[];
  /** Images that are pulled, normalized and sorted. */
  readonly images: readonly string[];
  /** Keys of the named contexts that are used. */
  readonly contexts: readonly string[];
  /** Images whose config is loaded although nothing of them is built: only replaced stages need them. */
  readonly resolves: readonly string[];
  /** The platform of each stage in `reaches`. */
  readonly stagePlatforms: readonly string[];
  /** The platform that the target stage runs on. */
  readonly platform: string;
  /** Stages whose layers are in the image: the target and the stages its FROM goes through, from target to base. */
  readonly ships: readonly number[];
  /** For each stage that is built, the wave in which it can start at the earliest, from 0; -1 for the others. */
  readonly waves: readonly number[];
  readonly config: ImageConfig | null;
  readonly args: readonly OutlineArg[];
  readonly secrets: readonly OutlineSecret[];
  readonly ssh: readonly OutlineSecret[];
  /** LLB vertices in BuildKit's order, equal ones of several platforms once. Empty where `error` is set. */
  readonly steps: readonly Step[];
  /** Where platforms are given as a list, the build of each; the fields above then hold what is true of any of them. */
  readonly platforms: readonly PlatformBuild[];
}

/** What is done for one of several platforms. */
export interface PlatformBuild {
  /** `linux/arm64`. */
  readonly id: string;
  readonly build: TargetBuild;
}
