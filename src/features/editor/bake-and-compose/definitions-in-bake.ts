import type { ProjectOverview } from "#core/analysis.ts";
import type { DefinitionPlace } from "#core/project/rules/definition-place.ts";
import { placesOf, symbolAt } from "#core/project/symbols/definition-symbols.ts";
import { lookUp } from "#core/text/look-up.ts";
import { dockerfileOfTarget } from "./dockerfile-of-target.ts";
import { placesInDockerfile } from "./places-in-dockerfile.ts";

/** Where the name at `offset` of a bake file is defined, in whichever file of the project that is. */
export function definitionsInBake(project: ProjectOverview, path: string, offset: number): readonly DefinitionPlace[] {
  const text = lookUp(project.input.files, path) ?? "";
  const symbol = symbolAt(text, offset);
  if (symbol === null) return [];
  if (symbol.kind === "dockerfile" || symbol.kind === "stage") {
    const dockerfile = dockerfileOfTarget(project, symbol.block, text);
    return placesInDockerfile(dockerfile, symbol.kind === "stage" ? symbol.name : null, project);
  }
  return placesOf(symbol, path, project.input)
    .filter((place) => place.symbol.isDefinition)
    .map((place) => ({ path: place.path, range: place.symbol.range }));
}
