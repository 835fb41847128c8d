import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { hintFinder } from "../analysis/hint-finder.ts";
import { withoutSecrets } from "./secrets-in.ts";

/** The analysis as it is without the build arguments and addresses whose values are likely to be secret. */
export function analysisWithoutSecrets({ text, options }: Analysis): Analysis {
  const { buildArgs, contexts, ...others } = options;
  const left = withoutSecrets({ ...(buildArgs && { buildArgs }), ...(contexts && { buildContexts: contexts }) });
  return analyze(text, {
    ...others,
    ...(Object.keys(left.buildArgs).length > 0 && { buildArgs: left.buildArgs }),
    ...(contexts && { contexts: left.buildContexts }),
  });
}

/** The analysis as it is without what only an open build record says of base images. */
export function analysisWithoutRecord(analysis: Analysis): Analysis {
  const { ownImages = [], ...others } = analysis.options;
  const left = ownImages.filter(({ source }) => source !== "record");
  if (left.length === ownImages.length) return analysis;
  const options: AnalyzeOptions = { ...others, ...(left.length > 0 && { ownImages: left }) };
  return analyze(analysis.text, options, hintFinder());
}
