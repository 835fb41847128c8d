import { type FolderOutcome, outcomeOf } from "#formats/folder/folder-collector.ts";
import { readHandle } from "#formats/folder/read-handle.ts";
import { readListedFiles } from "#formats/folder/read-listed-files.ts";
import { readPasted } from "#formats/folder/read-pasted.ts";
import { readTarListing } from "#formats/folder/read-tar-listing.ts";
import { readZipListing } from "#formats/folder/read-zip-listing.ts";
import type { FolderNews, FolderSource } from "./folder-protocol.ts";

globalThis.onmessage = async ({ data: source }: MessageEvent<FolderSource>): Promise<void> => {
  const outcome = await outcomeOf(() => read(source, (entries) => tell({ kind: "progress", entries })));
  tell({ kind: "done", outcome });
};

function tell(news: FolderNews): void {
  globalThis.postMessage(news);
}

async function read(source: FolderSource, onProgress: (entries: number) => void): Promise<FolderOutcome> {
  switch (source.kind) {
    case "handle":
      return readHandle(source.handle, onProgress);
    case "files":
      return readListedFiles(source.listed, onProgress);
    case "pasted":
      return readPasted(source.text, onProgress);
    case "archive":
      return readArchive(source.file, onProgress);
  }
}

/** Only its content says what an archive is; a text may be a listing that was saved. */
async function readArchive(file: Blob, onProgress: (entries: number) => void): Promise<FolderOutcome> {
  const zip = await readZipListing(file, onProgress);
  if (zip.kind !== "not-a-listing") return zip;
  const start = new Uint8Array(await file.slice(0, 512).arrayBuffer());
  const isTar =
    new TextDecoder().decode(start.subarray(257, 262)) === "ustar" || (start[0] === 0x1f && start[1] === 0x8b);
  if (isTar) return readTarListing(file, onProgress);
  return file.size > MAX_PASTED_BYTES ? zip : readPasted(await file.text(), onProgress);
}

const MAX_PASTED_BYTES = 128 * 1024 * 1024;
