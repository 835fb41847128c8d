import type { Analysis } from "#core/analysis.ts";
import { analyze, type HintFinder } from "#core/analyze.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { hintFinder } from "#document/analysis/hint-finder.ts";
import { analyzeOptions } from "#document/analysis/run-analysis.ts";

/**
 * The analysis of a build that isn't open, with the rules and the catalogue of base images as far as they are loaded. What
 * the reader made known or configured doesn't count: it isn't the same for everyone who has the exercise.
 */
export function analyzeBuild(input: BuildInput): Analysis {
  const findHints = hintFinder();
  const kept = analyses.get(input);
  if (kept?.findHints === findHints) return kept.analysis;
  const analysis = analyze(input.dockerfile, analyzeOptions({ input }), findHints);
  analyses.set(input, { findHints, analysis });
  return analysis;
}

interface KeptAnalysis {
  readonly findHints: HintFinder;
  readonly analysis: Analysis;
}

const analyses = new WeakMap<BuildInput, KeptAnalysis>();
