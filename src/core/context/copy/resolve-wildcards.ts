import { joinPath } from "../../text/path.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import { matchPath } from "../match-path.ts";
import { sortedNames, type DirectoryNode } from "../tree/file-node.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { resolvePath } from "../tree/resolve-path.ts";
import { mayMatchBelow, splitWildcards } from "../wildcards.ts";
import { findNode } from "./make-directories.ts";

/** The paths that a source with wildcards stands for, from the root. */
export function resolveWildcards(tree: FileTree, path: string): Result<readonly string[]> {
  const [fixed, wild] = splitWildcards(path);
  if (wild === "") return ok([fixed]);
  const base = resolvePath(tree, fixed);
  if (!base.ok) return base;
  const node = findNode(tree, base.value);
  if (!node.ok) return fail(`lstat ${base.value}: ${node.message}`);
  const matches: string[] = [];
  if (node.value.kind === "directory") findMatches(node.value, "", wild, matches);
  return ok(matches.map((match) => joinPath(base.value, match).slice(1)));
}

function findMatches(directory: DirectoryNode, path: string, pattern: string, matches: string[]): void {
  for (const name of sortedNames(directory)) {
    const node = directory.children.get(name);
    const own = path + name;
    if (matchPath(pattern, own) === true) matches.push(own);
    else if (node?.kind === "directory" && mayMatchBelow(pattern, own)) findMatches(node, `${own}/`, pattern, matches);
  }
}
