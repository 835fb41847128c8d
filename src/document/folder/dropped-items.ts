import type { DroppedDirectory } from "./open-folder.ts";

interface ItemWithHandle {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** The directory that was dropped, null for files. It has to be asked for while the drop is handled. */
export function droppedDirectory(items: DataTransferItemList): DroppedDirectory | null {
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

/** Whether a file's name is that of an archive. */
export function isArchiveName(name: string): boolean {
  return /\.(?:zip|tar|tgz|tar\.gz)$/i.test(name);
}
