import { joinPath } from "../../text/path.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import { DIRECTORY_MODE, FILE_MODE } from "../tree/file-node.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { resolvePath } from "../tree/resolve-path.ts";
import { makeDirectories } from "./make-directories.ts";
import type { Touched } from "./touched.ts";

/** Unpacks a source that is an archive; false where it isn't one. As `unpack` of BuildKit's file backend. */
export function unpackArchive(
  sourceTree: FileTree,
  source: string,
  tree: FileTree,
  destination: string,
  touched: Touched,
): Result<boolean> {
  const from = resolvePath(sourceTree, source);
  if (!from.ok) return from;
  const archive = sourceTree.find(from.value);
  if (typeof archive === "string" || archive.kind !== "file" || archive.entries.length === 0) return ok(false);
  const target = resolvePath(tree, destination);
  if (!target.ok) return target;
  const made = makeDirectories(tree, target.value, DIRECTORY_MODE, touched);
  if (!made.ok) return made;
  for (const entry of archive.entries) {
    const problem = unpackEntry(tree, target.value, entry, archive.origin, touched);
    if (problem !== "") return fail(problem);
  }
  return ok(true);
}

function unpackEntry(tree: FileTree, target: string, entry: string, origin: string, touched: Touched): string {
  const own = joinPath("/", entry);
  const slash = own.lastIndexOf("/");
  const inside = resolvePath(tree, joinPath(target, own.slice(0, slash)));
  if (!inside.ok) return inWords(inside.message, entry);
  const made = makeDirectories(tree, inside.value, DIRECTORY_MODE, touched);
  if (!made.ok) return inWords(made.message, entry);
  const path = joinPath(inside.value, own.slice(slash + 1));
  const found = tree.find(path);
  const before = typeof found === "string" || found.kind !== "directory" ? null : found.mode;
  touched.note(path, before);
  if (!entry.endsWith("/"))
    tree.set(path, { kind: "file", mode: FILE_MODE, size: 0, origin: `${origin}!${entry}`, entries: [] });
  else if (before === null) tree.makeDirectory(path, DIRECTORY_MODE);
  else tree.setMode(path, DIRECTORY_MODE);
  return "";
}

/** Below a file, nothing is made on the way: the entry itself can't be. Its path starts where the archive is unpacked. */
function inWords(problem: string, entry: string): string {
  if (!problem.endsWith("not a directory")) return problem;
  return `${entry.endsWith("/") ? "mkdir" : "open"} ${joinPath("/", entry)}: not a directory`;
}
