import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { hintFinder } from "../analysis/hint-finder.ts";
import { withoutSecrets } from "./secrets-in.ts";

/**
 * The analysis as others may see it: without what only an open build record says of base images, and where that is asked
 * for without the build arguments and addresses whose values are likely to be secret. Nothing is analyzed again where
 * nothing could be left out.
 */
export function publicAnalysis(analysis: Analysis, leavesOut: { readonly withoutSecrets: boolean }): Analysis {
  const { options } = analysis;
  const open = withoutRecord(leavesOut.withoutSecrets ? withoutSecretOptions(options) : options);
  return open === options ? analysis : analyze(analysis.text, open, hintFinder());
}

function withoutSecretOptions(options: AnalyzeOptions): AnalyzeOptions {
  const { buildArgs, contexts, ...others } = options;
  if (buildArgs === undefined && contexts === undefined) return options;
  const left = withoutSecrets({ ...(buildArgs && { buildArgs }), ...(contexts && { buildContexts: contexts }) });
  return {
    ...others,
    ...(Object.keys(left.buildArgs).length > 0 && { buildArgs: left.buildArgs }),
    ...(contexts && { contexts: left.buildContexts }),
  };
}

function withoutRecord(options: AnalyzeOptions): AnalyzeOptions {
  const { ownImages = [], ...others } = options;
  const left = ownImages.filter(({ source }) => source !== "record");
  if (left.length === ownImages.length) return options;
  return { ...others, ...(left.length > 0 && { ownImages: left }) };
}
