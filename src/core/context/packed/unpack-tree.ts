import { createDirectory, DIRECTORY_MODE, FILE_MODE, type FileNode } from "../tree/file-node.ts";
import { FileTree } from "../tree/file-tree.ts";
import { entryKind, entryName, type PackedFolder } from "./packed-folder.ts";

/** A packed folder as a tree, with the path of each entry. */
export interface UnpackedFolder {
  readonly tree: FileTree;
  readonly paths: readonly string[];
  readonly entries: ReadonlyMap<string, number>;
  /** The entry of each node of `tree`. */
  readonly entryOf: ReadonlyMap<FileNode, number>;
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
