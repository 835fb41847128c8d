import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyze, buildTarget } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import type { Look } from "#core/lint/fix/prove-fixes.ts";
import { lint } from "#core/lint/lint.ts";
import { mergeBuildErrors } from "#core/lint/merge-build-errors.ts";

/** How the hints command looks at a text: with known base images and every rule, those too that the page runs only when told to. */
export function lookAtHints(options: AnalyzeOptions): Look {
  const known: AnalyzeOptions = { ...options, images: "known" };
  const { dockerignore, hadolint, buildArgs, hadolintExact: isExact = false } = options;
  return {
    analyze: (text) => analyze(text, known, undefined, imageCatalogue),
    build: (analysis, target) => buildTarget(analysis, target, imageCatalogue),
    problemsOf: (analysis) => {
      const hints = lint({ ...analysis, dockerignore, hadolint, buildArgs, isExact, includesOptIn: true });
      return mergeBuildErrors(analysis.problems, hints);
    },
  };
}
