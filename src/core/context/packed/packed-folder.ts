/** What a path in a folder is. */
export type EntryKind = "file" | "directory" | "link";

export const ENTRY_KINDS: readonly EntryKind[] = ["file", "directory", "link"];

/**
 * The names, sizes, modes and link targets of a folder in few large pieces, which go from worker to worker quickly.
 * Entry 0 is the folder itself. The children of a directory follow each other, the largest first.
 */
export interface PackedFolder {
  readonly count: number;
  /** All names, one after the other. */
  readonly names: string;
  /** Where each name ends in `names`; it starts where the one before it ends. */
  readonly nameEnds: Uint32Array;
  readonly parents: Uint32Array;
  /** Positions in `ENTRY_KINDS`. */
  readonly kinds: Uint8Array;
  /** Permission bits; -1 where they aren't known. */
  readonly modes: Int16Array;
  /** Bytes; of a directory those of all files below. */
  readonly sizes: Float64Array;
  /** Files and links: of a directory all below, of everything else 1. */
  readonly fileCounts: Uint32Array;
  readonly firstChildren: Uint32Array;
  readonly childCounts: Uint32Array;
  /** The targets of links. */
  readonly links: ReadonlyMap<number, string>;
  /** The names inside tar archives whose content is known. */
  readonly archives: ReadonlyMap<number, readonly string[]>;
}

export function entryName(folder: PackedFolder, entry: number): string {
  return folder.names.slice(entry === 0 ? 0 : folder.nameEnds[entry - 1], folder.nameEnds[entry]);
}

/** The path of an entry from the folder, "" for the folder itself. */
export function entryPath(folder: PackedFolder, entry: number): string {
  const names: string[] = [];
  for (let at = entry; at > 0; at = folder.parents[at] ?? 0) names.push(entryName(folder, at));
  return names.toReversed().join("/");
}

export function entryKind(folder: PackedFolder, entry: number): EntryKind {
  return ENTRY_KINDS[folder.kinds[entry] ?? 0] ?? "file";
}

export function isDirectory(folder: PackedFolder, entry: number): boolean {
  return entryKind(folder, entry) === "directory";
}

/** The first and the last child of an entry, the last one excluded. */
export function childRange(folder: PackedFolder, entry: number): readonly [number, number] {
  const first = folder.firstChildren[entry] ?? 0;
  return [first, first + (folder.childCounts[entry] ?? 0)];
}

/** The entry at a path from the folder; -1 where there is none. */
export function findEntry(folder: PackedFolder, path: string): number {
  let entry = 0;
  for (const name of path.split("/")) {
    if (name === "" || name === ".") continue;
    entry = findChild(folder, entry, name);
    if (entry < 0) return -1;
  }
  return entry;
}

function findChild(folder: PackedFolder, entry: number, name: string): number {
  const [first, end] = childRange(folder, entry);
  for (let child = first; child < end; child++) if (entryName(folder, child) === name) return child;
  return -1;
}
