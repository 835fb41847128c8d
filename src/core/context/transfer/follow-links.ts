import { compareBytes } from "../../text/compare.ts";
import { basePath, cleanPath, joinPath } from "../../text/path.ts";
import { matchPath } from "../match-path.ts";
import { sortedNames } from "../tree/file-node.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { hasWildcards } from "../wildcards.ts";

/** The paths and the targets of all links on them, as patterns of what is sent; none for all. As `fsutil.FollowLinks`. */
export function followLinks(tree: FileTree, paths: readonly string[]): string[] {
  const resolved = new Set<string>();
  const pending = paths.toReversed();
  for (let path = pending.pop(); path !== undefined; path = pending.pop())
    pending.push(...follow(tree, path, resolved).toReversed());
  return withoutNested([...resolved].toSorted(compareBytes));
}

/** Goes along one path up to the first link; hands out where that leads. */
function follow(tree: FileTree, path: string, resolved: Set<string>): string[] {
  // filepath.Join(".", path)
  const names = cleanPath(`./${path}`).split("/");
  let current = ".";
  for (const [position, name] of names.entries()) {
    current = cleanPath(`${current}/${name}`);
    const isLast = position === names.length - 1;
    const targets = readTargets(tree, current);
    if ((isLast || targets.length > 0) && resolved.has(current)) return [];
    if (targets.length > 0) {
      resolved.add(current);
      const rest = names.slice(position + 1).join("/");
      return targets.map((target) => joinPath(target, rest));
    }
    if (isLast) resolved.add(current);
  }
  return [];
}

/** Where the link at a path leads, or those that its last name matches. */
function readTargets(tree: FileTree, path: string): string[] {
  const name = basePath(path);
  if (!hasWildcards(name)) return readTarget(tree, path);
  const parent = path.slice(0, Math.max(0, path.lastIndexOf("/"))) || ".";
  const directory = tree.find(joinPath("/", parent));
  if (typeof directory === "string" || directory.kind !== "directory") return [];
  return sortedNames(directory)
    .filter((child) => matchPath(name, child) === true)
    .flatMap((child) => readTarget(tree, joinPath(parent, child)));
}

function readTarget(tree: FileTree, path: string): string[] {
  const node = tree.find(joinPath("/", path));
  if (typeof node === "string" || node.kind !== "link") return [];
  const target = cleanPath(node.target);
  if (target.startsWith("/")) return [target];
  return [joinPath("/", joinPath(path.slice(0, Math.max(0, path.lastIndexOf("/"))) || ".", target))];
}

/** Without paths below others; none where the root is among them. As `dedupePaths`. */
export function withoutNested(sorted: readonly string[]): string[] {
  const kept: string[] = [];
  let last = "";
  for (const path of sorted) {
    if (path === ".") return [];
    if (path.startsWith(`${last}/`)) continue;
    kept.push(path);
    last = path;
  }
  return kept;
}
