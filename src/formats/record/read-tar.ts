import { createTarDecoder } from "modern-tar";
import { isGzip, limitBytes } from "./gunzip.ts";

/**
 * The files of a tar archive by their path, gzip-compressed or not. At most `maxBytes` are unpacked. Rejects when the
 * archive is damaged (any error) or too large (`TooLargeError`). Links and directories are left out: no path in it is
 * followed anywhere.
 */
export async function readTar(
  bytes: Uint8Array<ArrayBuffer>,
  maxBytes: number,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const packed = new Blob([bytes]).stream();
  const unpacked = isGzip(bytes) ? packed.pipeThrough(new DecompressionStream("gzip")) : packed;
  const entries = unpacked.pipeThrough(limitBytes(maxBytes)).pipeThrough(createTarDecoder({ strict: true }));
  for await (const { header, body } of entries) {
    const content = new Uint8Array(await new Response(body).arrayBuffer());
    if (header.type === "file") files.set(header.name.replace(/^\.\//, ""), content);
  }
  return files;
}
