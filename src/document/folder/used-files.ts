import { entryPath } from "#core/context/packed/packed-folder.ts";
import type { FolderReport } from "#core/folder/folder-report.ts";

/** As many files of each step. */
const PER_STEP = 3;
/** As many files as a field can suggest. */
const MAX_SUGGESTED = 500;

/** Files of the folder that the build uses: some of each step, and many. */
export interface UsedFiles {
  readonly some: readonly string[];
  readonly many: readonly string[];
}

/** Real files that can be changed, to see what runs again. */
export function usedFiles({ folder, readers }: FolderReport): UsedFiles {
  const some = new Set<string>();
  const many = new Set<string>();
  for (const { lands } of readers) {
    let added = 0;
    for (const { entry } of lands) {
      if (many.size >= MAX_SUGGESTED) break;
      const path = entryPath(folder, entry);
      many.add(path);
      if (added >= PER_STEP || some.has(path)) continue;
      some.add(path);
      added += 1;
    }
  }
  return { some: [...some], many: [...many] };
}
