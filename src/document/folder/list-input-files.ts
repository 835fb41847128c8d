import { isBuildFile } from "#formats/folder/folder-collector.ts";
import type { ListedFiles } from "#formats/folder/read-listed-files.ts";
import { pause } from "./pause.ts";

/** As many files are listed before the page gets its turn. */
const AT_ONCE = 2000;

/** The files of a directory input, without the name of the directory. */
export async function listInputFiles(
  files: ArrayLike<File>,
): Promise<{ readonly name: string; readonly listed: ListedFiles }> {
  const paths: string[] = [];
  const sizes = new Float64Array(files.length);
  const kept = new Map<number, Blob>();
  let name = "";
  for (let place = 0; place < files.length; place++) {
    const file = files[place];
    if (file === undefined) continue;
    const slash = file.webkitRelativePath.indexOf("/");
    if (place === 0) name = file.webkitRelativePath.slice(0, Math.max(0, slash));
    const path = file.webkitRelativePath.slice(slash + 1) || file.name;
    sizes[paths.length] = file.size;
    if (isBuildFile(path)) kept.set(paths.length, file);
    paths.push(path);
    if (place % AT_ONCE === AT_ONCE - 1) await pause();
  }
  return { name, listed: { paths: paths.join("\0"), sizes, files: kept } };
}
