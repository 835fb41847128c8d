import { FolderCollector, type FolderOutcome } from "./folder-collector.ts";

/** The files of a directory as the page was given them, in the few pieces that go to a worker quickly. */
export interface ListedFiles {
  /** Their paths, separated by NUL, which no name holds. */
  readonly paths: string;
  readonly sizes: Float64Array;
  /** The build files among them, by their place. */
  readonly files: ReadonlyMap<number, Blob>;
}

/** Packs what a directory input or a drop has listed. */
export async function readListedFiles(
  { paths, sizes, files }: ListedFiles,
  onProgress?: (entries: number) => void,
): Promise<FolderOutcome> {
  const collector = new FolderCollector(onProgress);
  for (const [place, path] of (paths === "" ? [] : paths.split("\0")).entries()) {
    const size = sizes[place] ?? 0;
    collector.add(path, { kind: path.endsWith("/") ? "directory" : "file", size });
    const file = files.get(place);
    if (file) await collector.addText(path, size, () => file.arrayBuffer());
  }
  return collector.finish();
}
