import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyze, type HintFinder } from "#core/analyze.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { analyzeProject, type ProjectAnalysis } from "#core/project/analyze-project.ts";
import { COMPOSE_FILES } from "./compose-files.ts";
import { overridesOf, PROJECT_NOW } from "./project-settings.ts";

/**
 * The analysis of a project other than the one on the page, with hints if there is something to find them with; null
 * where the input has no project.
 */
export function analyzeProjectInput(
  { project, ...input }: BuildInput,
  common: AnalyzeOptions,
  hints?: HintFinder,
): ProjectAnalysis | null {
  if (project === undefined) return null;
  const own: AnalyzeOptions = { ...common, ...(input.buildPlatform && { buildPlatform: input.buildPlatform }) };
  return analyzeProject(project, {
    compose: COMPOSE_FILES,
    set: overridesOf(input),
    now: PROJECT_NOW,
    analyze: (text, options) => analyze(text, { ...options, ...own }),
    ...(hints && { review: (text: string, options: AnalyzeOptions) => analyze(text, { ...options, ...own }, hints) }),
  });
}
