import type { AnalyzeOptions } from "../analysis.ts";
import { analyze, buildTarget, type HintFinder } from "../analyze.ts";
import type { ImageCatalogue } from "../images/image-catalogue.ts";
import type { Look } from "../lint/fix/prove-fixes.ts";

/** How texts are analyzed while fixes are proven: with the given options and hints, and with known base images. */
export function lookAtText(options: AnalyzeOptions, findHints: HintFinder, catalogue: ImageCatalogue): Look {
  const known: AnalyzeOptions = { ...options, images: "known" };
  return {
    analyze: (text, dockerignore) =>
      analyze(text, dockerignore === undefined ? known : { ...known, dockerignore }, findHints, catalogue),
    build: (analysis, target) => buildTarget(analysis, target, catalogue),
    problemsOf: ({ problems }) => problems,
  };
}
