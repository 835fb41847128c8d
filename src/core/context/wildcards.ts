import { joinPath } from "../text/path.ts";

/** Whether a name has wildcards that are not escaped. */
export function hasWildcards(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    if (name[at] === "\\") at++;
    else if ("*?[".includes(name[at] ?? " ")) return true;
  }
  return false;
}

/** Whether a pattern can match something below a path that it doesn't match: only brackets and escapes take a `/`. */
export function mayMatchBelow(pattern: string, path: string): boolean {
  return /[[\\]/.test(pattern) || slashesIn(path) < slashesIn(pattern);
}

function slashesIn(path: string): number {
  let count = 0;
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) count++;
  return count;
}

/** The part of a path before the first name with wildcards, and the rest; as `splitWildcards`. */
export function splitWildcards(path: string): readonly [fixed: string, wild: string] {
  const names = joinPath(path).split("/");
  const first = names.findIndex(hasWildcards);
  const rooted = (parts: readonly string[]): string => joinPath(...parts.map((part) => part || "/"));
  return first < 0 ? [rooted(names), ""] : [rooted(names.slice(0, first)), names.slice(first).join("/")];
}
