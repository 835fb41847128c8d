import type { Analysis } from "#core/analysis.ts";

/** The one analysis, stored whole. */
export interface AnalysisSlice {
  readonly analysis: Analysis | null;
  /** The `version` that `analysis` is of; -1 before the first. */
  readonly analysisVersion: number;
}

export const initialAnalysis: AnalysisSlice = { analysis: null, analysisVersion: -1 };
