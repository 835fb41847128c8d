import type { ProjectOverview } from "#core/analysis.ts";
import type { DefinitionPlace } from "#core/project/rules/definition-place.ts";
import { lookUp } from "#core/text/look-up.ts";
import type { TargetDockerfile } from "./dockerfile-of-target.ts";

/** The start of a Dockerfile of the project, or the FROM of one of its stages. */
export function placesInDockerfile(
  { path, analysis }: TargetDockerfile,
  stage: string | null,
  { input }: ProjectOverview,
): readonly DefinitionPlace[] {
  if (analysis === null || lookUp(input.files, path) === undefined) return [];
  if (stage === null) return [{ path, range: { start: 0, end: 0 } }];
  const found = analysis.stages.findLast(({ name }) => name === stage.toLowerCase());
  return found === undefined ? [] : [{ path, range: found.from.range }];
}
