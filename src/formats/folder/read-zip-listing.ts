import { FolderCollector, type FolderOutcome } from "./folder-collector.ts";
import { zipContent } from "#formats/zip/zip-content.ts";
import { zipRecords } from "#formats/zip/zip-records.ts";

const LINK = 0o120000;
const DIRECTORY = 0o040000;
const FILE_TYPE = 0o170000;
const PERMISSIONS = 0o7777;
const MAX_LINK_BYTES = 4096;

/** Lists a zip archive: only its directory and the texts of build files are read. */
export async function readZipListing(file: Blob, onProgress?: (entries: number) => void): Promise<FolderOutcome> {
  const entries = await zipRecords(file);
  if (entries === null) return { kind: "not-a-listing" };
  const collector = new FolderCollector(onProgress);
  for (const entry of entries) {
    const { path, size, unixMode } = entry;
    const mode = unixMode === 0 ? {} : { mode: unixMode & PERMISSIONS };
    const type = unixMode & FILE_TYPE;
    if (path.endsWith("/") || type === DIRECTORY) collector.add(path, { kind: "directory", ...mode });
    else if (type === LINK && size <= MAX_LINK_BYTES) {
      collector.add(path, { kind: "link", target: new TextDecoder().decode(await zipContent(file, entry)) });
    } else {
      collector.add(path, { kind: "file", size, ...mode });
      await collector.addText(path, size, () => zipContent(file, entry));
    }
  }
  return collector.finish(true);
}
