import type { Analysis as CoreAnalysis } from "#core/analysis.ts";
import type { Analysis } from "./types.ts";

const made = new WeakMap<Analysis, CoreAnalysis>();

/** Hands an analysis out: what is not part of the public type stays internal. */
export function publish(analysis: CoreAnalysis): Analysis {
  made.set(analysis, analysis);
  return analysis;
}

/** The whole analysis behind a public one. Throws for an object that `analyze` didn't make. */
export function coreAnalysis(analysis: Analysis): CoreAnalysis {
  const core = made.get(analysis);
  if (core === undefined) throw new TypeError("pass an analysis that analyze() returned");
  return core;
}
