import type { AnalyzeOptions } from "#core/analysis.ts";

/** A text made to cost more than its length, and what it is built with. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
  readonly options?: AnalyzeOptions;
}
