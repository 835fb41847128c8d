import { joinPath } from "../text/path.ts";

/** Whether a name has wildcards that are not escaped. */
export function hasWildcards(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    if (name[at] === "\\") at++;
    else if ("*?[".includes(name[at] ?? " ")) return true;
  }
  return false;
}

/** The part of a path before the first name with wildcards, and the rest; as `splitWildcards`. */
export function splitWildcards(path: string): readonly [fixed: string, wild: string] {
  const names = joinPath(path).split("/");
  const first = names.findIndex(hasWildcards);
  const rooted = (parts: readonly string[]): string => joinPath(...parts.map((part) => part || "/"));
  return first < 0 ? [rooted(names), ""] : [rooted(names.slice(0, first)), names.slice(first).join("/")];
}
