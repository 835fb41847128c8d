import { childRange, entryName, isDirectory, type PackedFolder } from "#core/context/packed/packed-folder.ts";

/** A line of the tree. */
export interface FolderRow {
  readonly entry: number;
  /** From 0. */
  readonly depth: number;
  readonly isOpen: boolean;
}

/** The lines of a tree whose `open` directories show what is in them, the largest first. */
export function folderRows(folder: PackedFolder, open: ReadonlySet<number>): readonly FolderRow[] {
  return rowsWhere(
    folder,
    (entry) => open.has(entry),
    () => true,
  );
}

/** The lines for a filter: what has its letters in the name, and the directories above, all of them open. */
export function filteredRows(folder: PackedFolder, filter: string): readonly FolderRow[] {
  const isShown = matching(folder, filter);
  return rowsWhere(
    folder,
    () => true,
    (entry) => isShown[entry] === 1,
  );
}

function rowsWhere(
  folder: PackedFolder,
  isOpen: (entry: number) => boolean,
  isShown: (entry: number) => boolean,
): readonly FolderRow[] {
  const rows: FolderRow[] = [];
  const waiting: { readonly entry: number; readonly depth: number }[] = [];
  const addChildren = (parent: number, depth: number): void => {
    const [first, end] = childRange(folder, parent);
    for (let child = end - 1; child >= first; child--) if (isShown(child)) waiting.push({ entry: child, depth });
  };
  addChildren(0, 0);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { entry, depth } = next;
    const opens = isDirectory(folder, entry) && isOpen(entry);
    rows.push({ entry, depth, isOpen: opens });
    if (opens) addChildren(entry, depth + 1);
  }
  return rows;
}

function matching(folder: PackedFolder, filter: string): Uint8Array {
  const shown = new Uint8Array(folder.count);
  const wanted = filter.trim().toLowerCase();
  for (let entry = 1; entry < folder.count; entry++) {
    if (!entryName(folder, entry).toLowerCase().includes(wanted)) continue;
    for (let at = entry; at > 0 && shown[at] === 0; at = folder.parents[at] ?? 0) shown[at] = 1;
  }
  return shown;
}

/** The directories that a tree shows open at first: the largest of each level, while there is room. */
export function openAtFirst(folder: PackedFolder): ReadonlySet<number> {
  const [first, end] = childRange(folder, 0);
  return end - first === 1 && isDirectory(folder, first) ? new Set([first]) : new Set();
}
