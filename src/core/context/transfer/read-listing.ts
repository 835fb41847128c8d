import { cleanPath } from "../../text/path.ts";
import type { ContextFile, ContextListing } from "../context-listing.ts";
import { DIRECTORY_MODE, FILE_MODE, type FileNode } from "../tree/file-node.ts";
import { FileTree } from "../tree/file-tree.ts";

/** More entries than any build context of use; what comes after them is left out. */
export const MAX_ENTRIES = 1_000_000;

/** The context as a tree. */
export function readListing(listing: ContextListing): FileTree {
  const tree = new FileTree();
  const parents = new Set<string>();
  let entries = 0;
  for (const [path, file] of Object.entries(listing)) {
    if (++entries > MAX_ENTRIES) break;
    addFile(tree, path, file, parents);
  }
  return tree;
}

/** Adds files whose text is known where they are missing: the Dockerfile and the ignore files. */
export function addTexts(tree: FileTree, texts: readonly string[]): FileTree {
  const parents = new Set<string>();
  for (const path of texts) if (typeof tree.find(`/${path}`) === "string") addFile(tree, path, {}, parents);
  return tree;
}

function addFile(tree: FileTree, written: string, file: ContextFile, parents: Set<string>): void {
  const path = cleanPath(`/${written}`);
  const mode = file.mode === undefined ? null : Number.parseInt(file.mode, 8) || 0;
  addParents(tree, path, parents);
  if (written.endsWith("/")) {
    if (typeof tree.find(path) === "string") tree.makeDirectory(path, mode ?? DIRECTORY_MODE);
    else if (mode !== null) tree.setMode(path, mode);
    return;
  }
  tree.set(path, toNode(path.slice(1), file, mode ?? FILE_MODE));
}

function toNode(origin: string, { size = 0, link, tar = [] }: ContextFile, mode: number): FileNode {
  if (link !== undefined) return { kind: "link", target: link, origin };
  return { kind: "file", mode, size, origin, entries: tar };
}

function addParents(tree: FileTree, path: string, known: Set<string>): void {
  const directory = path.slice(0, path.lastIndexOf("/"));
  if (known.has(directory)) return;
  known.add(directory);
  for (let at = path.indexOf("/", 1); at >= 0; at = path.indexOf("/", at + 1)) {
    const parent = path.slice(0, at);
    if (typeof tree.find(parent) === "string") tree.makeDirectory(parent, DIRECTORY_MODE);
  }
}
