import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { secretArgs } from "./secret-args.ts";

/** The analysis as it is without the build arguments whose values are likely to be secret. */
export function analysisWithoutSecrets({ text, options }: Analysis): Analysis {
  const { buildArgs = {}, ...others } = options;
  const secrets = new Set(secretArgs(buildArgs));
  const left = Object.entries(buildArgs).filter(([name]) => !secrets.has(name));
  return analyze(text, left.length === 0 ? others : { ...others, buildArgs: Object.fromEntries(left) });
}
