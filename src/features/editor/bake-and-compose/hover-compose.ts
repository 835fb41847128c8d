import type { ProjectOverview } from "#core/analysis.ts";
import { type ComposeSymbol, composeSymbols } from "#core/project/symbols/compose-symbols.ts";
import { yamlLines } from "#core/project/symbols/yaml-lines.ts";
import { lookUp } from "#core/text/look-up.ts";
import { serviceSentences } from "#document/stages/service-sentences.ts";
import { serviceKey, serviceOfKey } from "#document/stages/service-words.ts";
import { definitionMessages } from "#i18n/en/editor/definition.ts";
import { type Hover, toHover } from "../hover/hover.ts";
import { inCode } from "../hover/in-code.ts";
import { describeDockerfile } from "./describe-dockerfile.ts";
import { describeTarget } from "./describe-target.ts";
import { dockerfileOfService } from "./dockerfile-of-service.ts";
import { readDotenv } from "./dotenv-of-project.ts";

/** What the name or key at `offset` of the Compose file at `file` is; null where there is nothing to say. */
export function hoverCompose(project: ProjectOverview, file: string, offset: number): Hover | null {
  const text = lookUp(project.input.files, file) ?? "";
  const symbol = composeSymbols(text).find(({ range }) => range.start <= offset && offset < range.end);
  if (symbol !== undefined) return toHover(symbol.range, describe(symbol, project, file));
  const line = yamlLines(text).find(({ key }) => key !== null && key.start <= offset && offset < key.end);
  const name = line?.path.at(-1) ?? "";
  if (line?.key === undefined || line.key === null || line.path.length !== 4 || line.path[2] !== "build") return null;
  const { contexts, ...texts } = definitionMessages().target;
  const said = name === "additional_contexts" ? contexts : lookUp<string>(texts, name.replaceAll("_", "-"));
  return said === undefined ? null : toHover(line.key, [said]);
}

function describe({ kind, name, service }: ComposeSymbol, project: ProjectOverview, file: string): readonly string[] {
  const words = definitionMessages();
  switch (kind) {
    case "service": {
      const unbuilt = serviceOfKey(project, serviceKey(name));
      // as bake names the target of a service
      return unbuilt === undefined
        ? describeTarget(name.replaceAll(".", "_"), project)
        : serviceSentences(unbuilt, (text) => `\`${inCode(text)}\``);
    }
    case "variable": {
      const value = readDotenv(project.input).get(name);
      if (value === undefined) return [words.composeVariableIsUnset(inCode(name))];
      return [value === "" ? words.variableIsEmpty(inCode(name)) : words.variableIs(inCode(name), inCode(value, 200))];
    }
    case "dockerfile":
    case "stage":
      return describeDockerfile(dockerfileOfService(project, file, service), kind === "stage" ? name : null);
    case "anchor":
      return [];
  }
}
