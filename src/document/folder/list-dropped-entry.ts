import { entriesIn, fileOf, isDirectoryEntry, isFileEntry } from "../input/dropped-entries.ts";
import { isBuildFile } from "#formats/folder/folder-collector.ts";
import type { ListedFiles } from "#formats/folder/read-listed-files.ts";

/** Lists a directory that was dropped, in browsers that hand out no handle for it. */
export async function listDroppedEntry(root: FileSystemDirectoryEntry): Promise<ListedFiles> {
  const paths: string[] = [];
  const sizes: number[] = [];
  const files = new Map<number, Blob>();
  const directories: { readonly entry: FileSystemDirectoryEntry; readonly path: string }[] = [
    { entry: root, path: "" },
  ];
  for (let next = directories.pop(); next; next = directories.pop()) {
    const { entry, path } = next;
    for (const child of await entriesIn(entry)) {
      const own = path + child.name;
      if (isDirectoryEntry(child)) {
        directories.push({ entry: child, path: `${own}/` });
        paths.push(`${own}/`);
        sizes.push(0);
      } else if (isFileEntry(child)) {
        const file = await fileOf(child);
        if (file && isBuildFile(own)) files.set(paths.length, file);
        paths.push(own);
        sizes.push(file?.size ?? 0);
      }
    }
  }
  return { paths: paths.join("\0"), sizes: Float64Array.from(sizes), files };
}
