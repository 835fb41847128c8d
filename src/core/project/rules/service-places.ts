import { groupBy } from "../../text/group-by.ts";
import { lookUp } from "../../text/look-up.ts";
import type { TextRange } from "../../text/range.ts";
import { type YamlLine, yamlLines } from "../symbols/yaml-lines.ts";
import type { DefinitionPlace } from "./definition-place.ts";

interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Where a Compose service has what is an attribute of its target; elsewhere it's in `build`, by the same name. */
const IN_SERVICE: Readonly<Record<string, readonly string[]>> = {
  tags: ["image"],
  contexts: ["build", "additional_contexts"],
};

/** Where the Compose service that a target is of is named; null where there is none. */
export function placeOfService(target: string, files: readonly TextFile[]): DefinitionPlace | null {
  return firstPlace(target, files, (line) => (line.path.length === 2 ? line.key : null));
}

/** Where the Compose service that a target is of has an attribute, its value if that is a text; null where it doesn't. */
export function placeInService(target: string, attribute: string, files: readonly TextFile[]): DefinitionPlace | null {
  const inService = lookUp(IN_SERVICE, attribute) ?? ["build", attribute];
  return firstPlace(target, files, ({ path, key, value, valueRange }) => {
    if (!isSame(path.slice(2), inService)) return null;
    return value === "" || /^[[{|>*]/.test(value) ? key : valueRange;
  });
}

/** Where the Compose service that a target is of names an entry of an attribute, such as an argument; null where it doesn't. */
export function entryInService(
  target: string,
  attribute: string,
  entry: string,
  files: readonly TextFile[],
): DefinitionPlace | null {
  return firstPlace(target, files, ({ path, key, value, valueRange }) => {
    if (isSame(path.slice(2), ["build", attribute, entry])) return key;
    const isItem = isSame(path.slice(2), ["build", attribute, ""]) && value.split("=")[0] === entry;
    return isItem ? { start: valueRange.start, end: valueRange.start + entry.length } : null;
  });
}

/** The first line of a service in which `find` finds something. */
function firstPlace(
  target: string,
  files: readonly TextFile[],
  find: (line: YamlLine) => TextRange | null,
): DefinitionPlace | null {
  for (const file of files) {
    for (const line of linesByTarget(file).get(target) ?? []) {
      const range = find(line);
      if (range !== null) return { path: file.path, range };
    }
  }
  return null;
}

const known = new WeakMap<TextFile, ReadonlyMap<string, readonly YamlLine[]>>();

/** The lines of each service, by the name of its target. */
function linesByTarget(file: TextFile): ReadonlyMap<string, readonly YamlLine[]> {
  const before = known.get(file);
  if (before !== undefined) return before;
  const lines = /\.ya?ml$/i.test(file.path) ? yamlLines(file.text) : [];
  const found = groupBy(
    lines.filter(({ path }) => path[0] === "services"),
    ({ path: [, service = ""] }) => service.replaceAll(".", "_"),
  );
  known.set(file, found);
  return found;
}

function isSame(path: readonly string[], other: readonly string[]): boolean {
  return path.length === other.length && path.every((part, at) => part === other[at]);
}
