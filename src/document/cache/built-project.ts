import type { Analysis } from "#core/analysis.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { isSameInput } from "#core/build-input/input-fields.ts";
import { analyzeProjectInput } from "../project/analyze-input.ts";

/**
 * The analysis, without hints, of the project that filled the cache: with its own build options, and knowing of base
 * images what `present`, the analysis of `input`, knows of them. Null where `built` has no project.
 */
export function analyzeBuiltProject(built: BuildInput, input: BuildInput, present: Analysis): Analysis | null {
  if (isSameInput(built, input)) return present;
  const { images, ownImages } = present.project?.targets.find(({ analysis }) => analysis)?.analysis?.options ?? {};
  return analyzeProjectInput(built, { ...(images && { images }), ...(ownImages && { ownImages }) });
}
