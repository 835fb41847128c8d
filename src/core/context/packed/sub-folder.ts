import { type PackedEntry, packTree } from "./pack-tree.ts";
import { childRange, entryKind, entryName, type PackedFolder } from "./packed-folder.ts";

/** A directory of a folder as a folder by itself. */
export function subFolder(folder: PackedFolder, top: number): PackedFolder {
  return packTree(top, {
    entryOf: (entry) => readEntry(folder, entry, entry === top),
    childrenOf: (entry) => {
      const [first, end] = childRange(folder, entry);
      return Array.from({ length: end - first }, (_, place) => first + place);
    },
  });
}

function readEntry(folder: PackedFolder, entry: number, isTop: boolean): PackedEntry {
  const mode = folder.modes[entry] ?? -1;
  const target = folder.links.get(entry);
  const archive = folder.archives.get(entry);
  return {
    name: isTop ? "" : entryName(folder, entry),
    kind: entryKind(folder, entry),
    size: folder.sizes[entry] ?? 0,
    files: folder.fileCounts[entry] ?? 0,
    ...(mode >= 0 && { mode }),
    ...(target !== undefined && { target }),
    ...(archive !== undefined && { archive }),
  };
}
