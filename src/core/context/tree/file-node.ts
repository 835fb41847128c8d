import { compareBytes } from "../../text/compare.ts";

/** What lies at one path: only names, sizes, modes and link targets, no contents. */
export type FileNode = DirectoryNode | PlainNode | LinkNode;

export interface PlainNode {
  readonly kind: "file";
  readonly mode: number;
  readonly size: number;
  /** Where it comes from: a path in the context, `ARCHIVE!entry`, "" for anything else. */
  readonly origin: string;
  /** The entries of the tar archive that it is. */
  readonly entries: readonly string[];
}

export interface LinkNode {
  readonly kind: "link";
  readonly target: string;
  /** Its path in the context. */
  readonly origin?: string;
}

export interface DirectoryNode {
  readonly kind: "directory";
  mode: number;
  /** Only the tree with this key may change it; others copy it first. */
  readonly owner: object;
  readonly children: Map<string, FileNode>;
  /** The names of the children by bytes, until one is added or removed. */
  sorted: readonly string[] | null;
}

export const FILE_MODE = 0o644;
export const DIRECTORY_MODE = 0o755;

export function createDirectory(mode: number, owner: object): DirectoryNode {
  return { kind: "directory", mode, owner, children: new Map(), sorted: null };
}

/** A file as it is sent where BuildKit leaves it out only when it opens it. */
export function withoutContent(node: PlainNode): PlainNode {
  return { ...node, origin: "", entries: [] };
}

const counts = new WeakMap<DirectoryNode, number>();

/** How many nodes there are below a directory that no tree changes any more. */
export function countBelow(directory: DirectoryNode): number {
  const known = counts.get(directory);
  if (known !== undefined) return known;
  let count = directory.children.size;
  for (const child of directory.children.values()) if (child.kind === "directory") count += countBelow(child);
  counts.set(directory, count);
  return count;
}

/** The names in a directory, as `os.ReadDir` sorts them. */
export function sortedNames(directory: DirectoryNode): readonly string[] {
  directory.sorted ??= [...directory.children.keys()].toSorted(compareBytes);
  return directory.sorted;
}
