import type { AnalyzeOptions } from "../analysis.ts";
import { analyze, buildTarget, type HintFinder } from "../analyze.ts";
import type { ImageCatalogue } from "../images/image-catalogue.ts";
import type { Look } from "../lint/fix/prove-fixes.ts";
import { isSettledByTargets, type SettledByTargets } from "../project/is-settled-by-targets.ts";

/** How texts are analyzed while fixes are proven: with the given options and hints, and with known base images, and what a definition settles. */
export function lookAtText(
  options: AnalyzeOptions,
  findHints: HintFinder,
  catalogue: ImageCatalogue,
  settled?: SettledByTargets,
): Look {
  const known: AnalyzeOptions = { ...options, images: "known" };
  return {
    analyze: (text, dockerignore) =>
      analyze(text, dockerignore === undefined ? known : { ...known, dockerignore }, findHints, catalogue),
    build: (analysis, target) => buildTarget(analysis, target, catalogue),
    problemsOf: ({ problems }) =>
      settled === undefined ? problems : problems.filter((problem) => !isSettledByTargets(problem, settled)),
  };
}
