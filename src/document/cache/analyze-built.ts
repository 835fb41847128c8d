import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { analyzeOptionsOf, inputOfAnalysis } from "#core/build-input/analyze-options.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { isSameInput } from "#core/build-input/input-fields.ts";

/**
 * The analysis of the build that filled the cache, with what `present` knows of base images: what only one of them knows
 * would look changed. Where nothing differs it is `present` itself.
 */
export function analyzeBuilt(built: BuildInput, present: Analysis): Analysis {
  if (isSameInput(built, inputOfAnalysis(present))) return present;
  if (last !== null && isSameInput(built, last.built) && knowsTheSame(last.analysis, present)) return last.analysis;
  const { images, ownImages } = present.options;
  const analysis = analyze(built.dockerfile, {
    ...analyzeOptionsOf(built),
    ...(images && { images }),
    ...(ownImages && { ownImages }),
  });
  last = { built, analysis };
  return analysis;
}

// every keystroke brings another analysis, and what was built stays the same
let last: { readonly built: BuildInput; readonly analysis: Analysis } | null = null;

/** Of base images; the catalog of them may have come in the meantime. */
function knowsTheSame(one: Analysis, other: Analysis): boolean {
  return (
    one.options.images === other.options.images &&
    one.options.ownImages === other.options.ownImages &&
    one.baseImages.some((image) => image !== null) === other.baseImages.some((image) => image !== null)
  );
}
