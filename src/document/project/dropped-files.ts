import { entriesIn, fileOf, isDirectoryEntry, isFileEntry } from "../input/dropped-entries.ts";
import type { UploadedFile } from "./read-project-files.ts";

/** More files than this are not looked for in folders. */
const MAX_FILES = 5000;

const SKIPPED = new Set(["node_modules", ".git", ".venv", "vendor"]);

/** All files of folders that were dropped, with their paths. */
export async function filesOfEntries(entries: readonly FileSystemEntry[]): Promise<readonly UploadedFile[]> {
  const found: UploadedFile[] = [];
  const pending = [...entries];
  for (let entry = pending.shift(); entry !== undefined && found.length < MAX_FILES; entry = pending.shift()) {
    if (isDirectoryEntry(entry)) {
      if (!SKIPPED.has(entry.name)) pending.push(...(await entriesIn(entry).catch(() => [])));
    } else if (isFileEntry(entry)) {
      const file = await fileOf(entry);
      if (file !== null) found.push({ path: entry.fullPath.replace(/^\/+/, ""), file });
    }
  }
  return found;
}
