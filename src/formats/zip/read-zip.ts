import { zipContent } from "./zip-content.ts";
import { zipRecords } from "./zip-records.ts";

/** A file of a zip archive. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Limits against archives that unpack to far more than they are. */
export interface ZipLimits {
  readonly isWanted: (path: string) => boolean;
  readonly maxFiles: number;
  readonly maxBytes: number;
}

/** Whether bytes start as zip archives do. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** The wanted files of a zip archive, stored or deflated; null for other bytes and for more than the limits allow. */
export async function readZip(
  bytes: Uint8Array<ArrayBuffer>,
  { isWanted, maxFiles, maxBytes }: ZipLimits,
): Promise<readonly ZipEntry[] | null> {
  const file = new Blob([bytes]);
  try {
    const records = await zipRecords(file);
    const wanted = records?.filter(({ path }) => !path.endsWith("/") && isWanted(path)) ?? [];
    // no file unpacks to more than it says
    const length = wanted.reduce((sum, { size, packedSize }) => sum + Math.max(size, packedSize), 0);
    if (records === null || wanted.length > maxFiles || length > maxBytes) return null;
    return await Promise.all(
      wanted.map(async (record) => ({ path: record.path, bytes: new Uint8Array(await zipContent(file, record)) })),
    );
  } catch {
    // a place outside of the bytes, or a stream that does not inflate
    return null;
  }
}
