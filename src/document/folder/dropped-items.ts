import type { DroppedDirectory } from "./open-folder.ts";

interface ItemWithHandle {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** What was dropped. */
export interface Drop {
  readonly files: readonly File[];
  /** The files and directories as entries, where the browser has those. */
  readonly entries: readonly FileSystemEntry[];
  /** The first directory, null where there are only files. */
  readonly directory: DroppedDirectory | null;
}

/** Takes what a drop has to be asked for while it is handled: its lists are empty afterward. */
export function takeDrop({ items, files }: DataTransfer): Drop {
  return {
    files: [...files],
    entries: [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []),
    directory: directoryOf(items),
  };
}

function directoryOf(items: DataTransferItemList): DroppedDirectory | null {
  for (const item of items) {
    const entry = item.kind === "file" ? (item.webkitGetAsEntry?.() ?? null) : null;
    if (entry?.isDirectory !== true) continue;
    return { name: entry.name, handle: handleOf(item), entry: entry as FileSystemDirectoryEntry };
  }
  return null;
}

/** Only some browsers have handles, and not for every page. */
async function handleOf(item: DataTransferItem & ItemWithHandle): Promise<FileSystemDirectoryHandle | null> {
  try {
    const handle = await item.getAsFileSystemHandle?.();
    return handle?.kind === "directory" ? (handle as FileSystemDirectoryHandle) : null;
  } catch {
    return null;
  }
}
