import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { hintFinder } from "#document/analysis/hint-finder.ts";
import { analyzeOptions } from "#document/analysis/run-analysis.ts";

/** The analysis of a build as the page would have it, with the rules and base images that are loaded. */
export function analyzeBuild(input: BuildInput): Analysis {
  return analyze(input.dockerfile, analyzeOptions({ input }), hintFinder());
}
