import { FolderCollector, type FolderOutcome } from "./folder-collector.ts";
import { type ZipRecord, zipRecords } from "./zip-records.ts";

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
      collector.add(path, { kind: "link", target: new TextDecoder().decode(await contentOf(file, entry)) });
    } else {
      collector.add(path, { kind: "file", size, ...mode });
      await collector.addText(path, size, () => contentOf(file, entry));
    }
  }
  return collector.finish(true);
}

const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** The content of one file; rejects where it is damaged or packed in an unusual way. */
async function contentOf(file: Blob, { offset, packedSize, method, size }: ZipRecord): Promise<ArrayBuffer> {
  const header = new DataView(await file.slice(offset, offset + 30).arrayBuffer());
  if (header.getUint32(0, true) !== LOCAL_HEADER) throw new Error("no file where the archive's directory says");
  const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = file.slice(start, start + packedSize);
  if (method === STORED) return packed.arrayBuffer();
  if (method !== DEFLATED) throw new Error(`compression method ${method}`);
  const unpacked = packed.stream().pipeThrough(new DecompressionStream("deflate-raw")).pipeThrough(atMost(size));
  return new Response(unpacked).arrayBuffer();
}

/** Stops a file that unpacks to more than it says. */
function atMost(bytes: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let total = 0;
  return new TransformStream({
    transform(chunk, controller) {
      total += chunk.byteLength;
      if (total > bytes) controller.error(new Error("the file is larger than the archive says"));
      else controller.enqueue(chunk);
    },
  });
}
