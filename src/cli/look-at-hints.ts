import type { AnalyzeOptions } from "#core/analysis.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import type { Look } from "#core/lint/fix/prove-fixes.ts";
import { lint } from "#core/lint/lint.ts";
import { lookAtText } from "#core/review/look-at-text.ts";

/** How the hints command looks at a text: with known base images and every rule, those too that the page runs only when told to. */
export function lookAtHints(options: AnalyzeOptions): Look {
  return lookAtText(options, (input) => lint({ ...input, includesOptIn: true }), imageCatalogue);
}
