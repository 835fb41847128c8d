import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { isSameInput } from "#core/build-input/input-fields.ts";
import { analyzeProject } from "#core/project/analyze-project.ts";
import { COMPOSE_FILES } from "../project/compose-files.ts";
import { overridesOf, PROJECT_NOW } from "../project/project-settings.ts";

/**
 * The analysis, without hints, of the project that filled the cache: with its own build options, and knowing of base
 * images what `present`, the analysis of `input`, knows of them. Null where `built` has no project.
 */
export function analyzeBuiltProject(built: BuildInput, input: BuildInput, present: Analysis): Analysis | null {
  const { project, buildPlatform } = built;
  if (project === undefined) return null;
  if (isSameInput(built, input)) return present;
  const { images, ownImages } = present.project?.targets.find(({ analysis }) => analysis)?.analysis?.options ?? {};
  const common: AnalyzeOptions = {
    ...(images && { images }),
    ...(ownImages && { ownImages }),
    ...(buildPlatform && { buildPlatform }),
  };
  return analyzeProject(project, {
    compose: COMPOSE_FILES,
    set: overridesOf(built),
    now: PROJECT_NOW,
    analyze: (text, options) => analyze(text, { ...options, ...common }),
  });
}
