import type { Group, Target } from "../target/target.ts";

/** All groups and targets of the files, in the order of the text. */
export interface Config {
  readonly groups: readonly Group[];
  readonly targets: readonly Target[];
}

export const EMPTY_CONFIG: Config = { groups: [], targets: [] };
