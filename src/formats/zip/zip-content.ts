import type { ZipRecord } from "./zip-records.ts";

const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** The content of one file; rejects where it is damaged or packed in an unusual way. */
export async function zipContent(file: Blob, { offset, packedSize, method, size }: ZipRecord): Promise<ArrayBuffer> {
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
