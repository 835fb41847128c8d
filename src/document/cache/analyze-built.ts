import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { analyzeOptionsOf, inputOfAnalysis } from "#core/build-input/analyze-options.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { isSameInput } from "#core/build-input/input-fields.ts";
import { loadedCatalogue } from "#core/images/loaded-catalogue.ts";

/**
 * The analysis of the build that filled the cache, with what `present` knows of base images: what only one of them knows
 * would look changed. Where nothing differs it is `present` itself.
 */
export function analyzeBuilt(built: BuildInput, present: Analysis): Analysis {
  if (isSameInput(built, inputOfAnalysis(present))) return present;
  const { images, ownImages } = present.options;
  const known = [images, ownImages, loadedCatalogue()];
  if (last !== null && isSameInput(built, last.built) && known.every((part, at) => part === last?.known[at]))
    return last.analysis;
  const analysis = analyze(built.dockerfile, {
    ...analyzeOptionsOf(built),
    ...(images && { images }),
    ...(ownImages && { ownImages }),
  });
  last = { built, known, analysis };
  return analysis;
}

interface BuiltAnalysis {
  readonly built: BuildInput;
  /** All that it knows of base images. */
  readonly known: readonly unknown[];
  readonly analysis: Analysis;
}

// every keystroke brings another analysis, and what was built stays the same
let last: BuiltAnalysis | null = null;
