import type { BuildToCompare } from "#core/record/compare-builds.ts";

/** A pasted build log, and whether the graph shows how the build went. Nothing of it is kept or leaves the page. */
export interface LogSlice {
  readonly logText: string;
  /** The graph shows the real build, where there is one. */
  readonly showsAsBuilt: boolean;
  /** The build to compare the next one with. */
  readonly baseline: BuildToCompare | null;
}

export const initialLog: LogSlice = { logText: "", showsAsBuilt: true, baseline: null };
