import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A script instead of a part of the built page: it exports `part`, the text of a function, under every name that the
 * part exports, and as the default of whatever it exports.
 * @param path of the part below `dist`.
 */
export function standInFor(path: string, part: string): string {
  const names = namesByPath.get(path) ?? exportedNames(path);
  namesByPath.set(path, names);
  return `const part = ${part}; part.default = part; export { ${names.map((name) => `part as ${name}`).join(", ")} };`;
}

/** The large editor has megabytes, and most tests ask for the script in its place. */
const namesByPath = new Map<string, readonly string[]>();

function exportedNames(path: string): readonly string[] {
  const [, exported = ""] = /export\{([^}]*)\}/.exec(readFileSync(join("dist", path), "utf8")) ?? [];
  // a part that is only run exports nothing
  return exported === "" ? [] : exported.split(",").flatMap((one) => one.split(" as ").slice(-1));
}
