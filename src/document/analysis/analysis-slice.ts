import type { Analysis } from "#core/analysis.ts";

/** The analysis, stored whole. */
export interface AnalysisSlice {
  readonly analysis: Analysis | null;
  /** Of a project, the analysis of all its Dockerfiles; `analysis` is then that of the file that is open. */
  readonly whole: Analysis | null;
  /** The `version` that `analysis` is of; -1 before the first. */
  readonly analysisVersion: number;
}

export const initialAnalysis: AnalysisSlice = { analysis: null, whole: null, analysisVersion: -1 };
