import type { UploadedFile } from "./read-project-files.ts";

/** More files than this are not looked for in folders. */
const MOST_FILES = 5000;

const SKIPPED = new Set(["node_modules", ".git", ".venv", "vendor"]);

/** All files of folders that were dropped, with their paths. */
export async function filesOfEntries(entries: readonly FileSystemEntry[]): Promise<readonly UploadedFile[]> {
  const found: UploadedFile[] = [];
  const pending = [...entries];
  for (let entry = pending.shift(); entry !== undefined && found.length < MOST_FILES; entry = pending.shift()) {
    if (isDirectory(entry)) {
      if (!SKIPPED.has(entry.name)) pending.push(...(await childrenOf(entry)));
    } else if (isFile(entry)) {
      const file = await fileOf(entry);
      if (file !== null) found.push({ path: entry.fullPath.replace(/^\/+/, ""), file });
    }
  }
  return found;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

async function childrenOf(directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = directory.createReader();
  const children: FileSystemEntry[] = [];
  // a reader hands out a hundred at a time
  for (let some = await nextOf(reader); some.length > 0; some = await nextOf(reader)) children.push(...some);
  return children;
}

function nextOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}
