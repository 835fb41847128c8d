import { createDirectory, DIRECTORY_MODE, FILE_MODE, type DirectoryNode } from "../tree/file-node.ts";
import { FileTree } from "../tree/file-tree.ts";
import { entryKind, entryName, type PackedFolder } from "./packed-folder.ts";

/** A packed folder as a tree, with the path of each entry. */
export interface UnpackedFolder {
  readonly tree: FileTree;
  readonly paths: readonly string[];
  readonly entries: ReadonlyMap<string, number>;
}

/** Unpacks a folder; parents come before their children. */
export function unpackFolder(folder: PackedFolder): UnpackedFolder {
  const owner = {};
  const root = createDirectory(DIRECTORY_MODE, owner);
  const directories = new Map<number, DirectoryNode>([[0, root]]);
  const paths: string[] = [""];
  for (let entry = 1; entry < folder.count; entry++) {
    const parent = folder.parents[entry] ?? 0;
    const name = entryName(folder, entry);
    const path = parent === 0 ? name : `${paths[parent]}/${name}`;
    paths.push(path);
    const known = folder.modes[entry] ?? -1;
    const kind = entryKind(folder, entry);
    const children = directories.get(parent)?.children;
    if (kind === "directory") {
      const directory = createDirectory(known < 0 ? DIRECTORY_MODE : known, owner);
      directories.set(entry, directory);
      children?.set(name, directory);
    } else if (kind === "link") {
      children?.set(name, { kind, target: folder.links.get(entry) ?? "", origin: path });
    } else {
      const mode = known < 0 ? FILE_MODE : known;
      const entries = folder.archives.get(entry) ?? [];
      children?.set(name, { kind, mode, size: folder.sizes[entry] ?? 0, origin: path, entries });
    }
  }
  return { tree: new FileTree(root), paths, entries: new Map(paths.map((path, entry) => [path, entry])) };
}
