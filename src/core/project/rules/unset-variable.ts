import { say } from "../../lint/say.ts";
import type { DefinitionPlace } from "./definition-place.ts";
import type { DefinitionPlaces } from "./definition-places.ts";
import type { ProjectRule } from "./project-rule.ts";

/** A variable of a Compose file that nothing gives a value; `docker compose` warns of it too. */
export const unsetVariable: ProjectRule = {
  id: "project/unset-variable",
  find: ({ project, places }) =>
    project.unset.flatMap((name) => {
      const place = firstUse(name, places);
      if (place === null) return [];
      const said = say`\`${name}\` has no value and no default: unless your shell sets it, Compose uses an empty string`;
      return [{ ...place, severity: "info" as const, said }];
    }),
};

/** A dollar sign for itself, or a variable without an operator. */
const SIMPLE_USE = /\$(?:\$|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\})/gi;

/** Where a YAML file first uses a variable, outside of comments; null where that isn't found. */
function firstUse(name: string, { files }: DefinitionPlaces): DefinitionPlace | null {
  for (const { path, text } of files) {
    if (!/\.ya?ml$/i.test(path)) continue;
    let start = 0;
    for (const line of text.split("\n")) {
      for (const use of line.replace(/(?:^|\s)#.*/, "").matchAll(SIMPLE_USE)) {
        const from = start + use.index;
        if ((use[1] ?? use[2]) === name) return { path, range: { start: from, end: from + use[0].length } };
      }
      start += line.length + 1;
    }
  }
  return null;
}
