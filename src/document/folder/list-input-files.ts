import { isBuildFile } from "#formats/folder/folder-collector.ts";
import type { ListedFiles } from "#formats/folder/read-listed-files.ts";
import { pause } from "./pause.ts";

/** How long listing may block the page, in milliseconds: Chromium looks up the size of a file only when it's read. */
const MAX_BLOCK_MS = 20;
/** How many files are listed between two checks of the time. */
const FILES_PER_CHECK = 16;

/**
 * The files of a directory input, without the name of the directory. `advance` is called with the number of files listed
 * so far; null once it returns false.
 */
export async function listInputFiles(
  files: ArrayLike<File>,
  advance: (entries: number) => boolean,
): Promise<ListedFiles | null> {
  const paths: string[] = [];
  const sizes = new Float64Array(files.length);
  const kept = new Map<number, Blob>();
  let started = performance.now();
  for (let place = 0; place < files.length; place++) {
    if (place % FILES_PER_CHECK === 0 && performance.now() - started > MAX_BLOCK_MS) {
      if (!advance(place)) return null;
      await pause();
      started = performance.now();
    }
    const file = files[place];
    if (file === undefined) continue;
    const path = file.webkitRelativePath.slice(file.webkitRelativePath.indexOf("/") + 1) || file.name;
    sizes[paths.length] = file.size;
    if (isBuildFile(path)) kept.set(paths.length, file);
    paths.push(path);
  }
  return advance(files.length) ? { paths: paths.join("\0"), sizes, files: kept } : null;
}

/** The name of the directory that was chosen. */
export function nameOfInput({ 0: first }: ArrayLike<File>): string {
  const path = first?.webkitRelativePath ?? "";
  return path.slice(0, Math.max(0, path.indexOf("/")));
}
