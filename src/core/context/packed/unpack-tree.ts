import type { DecideTree } from "../transfer/transfer.ts";
import { createDirectory, DIRECTORY_MODE, FILE_MODE, type FileNode } from "../tree/file-node.ts";
import { FileTree } from "../tree/file-tree.ts";
import { createDecider, type DecideEntries } from "./decide-entries.ts";
import { KnownFilter } from "./known-filter.ts";
import { entryKind, entryName, type PackedFolder } from "./packed-folder.ts";

/** A packed folder as a tree, with the path of each entry. */
export interface UnpackedFolder {
  readonly tree: FileTree;
  readonly paths: readonly string[];
  readonly entries: ReadonlyMap<string, number>;
  /** The entry of each node of `tree`. */
  readonly entryOf: ReadonlyMap<FileNode, number>;
  readonly decide: DecideEntries;
  readonly filter: KnownFilter;
}

/** Unpacks a folder; parents come before their children. */
export function unpackFolder(folder: PackedFolder): UnpackedFolder {
  const owner = {};
  const root = createDirectory(DIRECTORY_MODE, owner);
  const nodes: FileNode[] = [root];
  const paths: string[] = [""];
  for (let entry = 1; entry < folder.count; entry++) {
    const parent = folder.parents[entry] ?? 0;
    const name = entryName(folder, entry);
    const path = parent === 0 ? name : `${paths[parent]}/${name}`;
    const node = toNode(folder, entry, path, owner);
    paths.push(path);
    nodes.push(node);
    const above = nodes[parent];
    if (above?.kind === "directory") above.children.set(name, node);
  }
  return {
    tree: new FileTree(root),
    paths,
    entries: new Map(paths.map((path, entry) => [path, entry])),
    entryOf: new Map(nodes.map((node, entry) => [node, entry])),
    decide: createDecider(folder, paths),
    filter: new KnownFilter(folder, paths, nodes),
  };
}

/** Decides about the tree of a folder as about its entries; what has been added to it is looked at path by path. */
export function treeDecider({ entries, entryOf, decide, filter }: UnpackedFolder): DecideTree {
  return (matcher, { reaches, prefixes }) => {
    const decisions = decide(matcher);
    if (decisions === null) return null;
    const { leftOutBy, isEmpty } = decisions;
    filter.use(decisions, JSON.stringify(prefixes));
    return {
      of: (node, path) => {
        // a directory that something was added to is another node
        const entry = entryOf.get(node) ?? entries.get(path);
        return entry === undefined ? null : { isLeftOut: leftOutBy[entry] !== 0, isEmpty: isEmpty[entry] === 1 };
      },
      filter: (directory) => {
        const entry = entryOf.get(directory);
        return entry === undefined ? undefined : filter.filter(entry, reaches);
      },
    };
  };
}

function toNode(folder: PackedFolder, entry: number, path: string, owner: object): FileNode {
  const kind = entryKind(folder, entry);
  const known = folder.modes[entry] ?? -1;
  if (kind === "directory") return createDirectory(known < 0 ? DIRECTORY_MODE : known, owner);
  if (kind === "link") return { kind, target: folder.links.get(entry) ?? "", origin: path };
  const mode = known < 0 ? FILE_MODE : known;
  return { kind, mode, size: folder.sizes[entry] ?? 0, origin: path, entries: folder.archives.get(entry) ?? [] };
}
