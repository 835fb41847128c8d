import type { ProjectOverview } from "#core/analysis.ts";
import { dotEnvPlaces } from "#core/compose/dotenv.ts";
import { composeSymbols } from "#core/project/symbols/compose-symbols.ts";
import type { DefinitionPlace } from "#core/project/rules/definition-place.ts";
import { lookUp } from "#core/text/look-up.ts";
import { dockerfileOfService } from "./dockerfile-of-service.ts";
import { placesInDockerfile } from "./places-in-dockerfile.ts";

/** Where the name at `offset` of a Compose file is defined. */
export function definitionsInCompose(
  project: ProjectOverview,
  file: string,
  offset: number,
): readonly DefinitionPlace[] {
  const { files } = project.input;
  const symbols = composeSymbols(lookUp(files, file) ?? "");
  const symbol = symbols.find(({ range }) => range.start <= offset && offset <= range.end);
  if (symbol === undefined) return [];
  const { kind, name, service } = symbol;
  switch (kind) {
    case "service":
    case "anchor":
      return symbols
        .filter((one) => one.kind === kind && one.name === name && one.isDefinition)
        .map(({ range }) => ({ path: file, range }));
    case "variable": {
      const range = dotEnvPlaces(lookUp(files, ".env") ?? "").get(name);
      return range === undefined ? [] : [{ path: ".env", range }];
    }
    default:
      return placesInDockerfile(dockerfileOfService(project, file, service), kind === "stage" ? name : null, project);
  }
}
