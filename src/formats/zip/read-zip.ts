/** A file of a zip archive. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Limits against archives that unpack to far more than they are. */
export interface ZipLimits {
  readonly isWanted: (path: string) => boolean;
  readonly mostFiles: number;
  readonly mostBytes: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Of the end record, which may have a comment of up to 64 KiB after it. */
const END_LENGTH = 22;

/** Whether bytes start as zip archives do. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** The wanted files of a zip archive, stored or deflated; null for other bytes and for more than the limits allow. */
export async function readZip(bytes: Uint8Array, limits: ZipLimits): Promise<readonly ZipEntry[] | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return await readEntries(view, bytes, limits);
  } catch {
    // a place outside of the bytes, or a stream that does not inflate
    return null;
  }
}

async function readEntries(
  view: DataView,
  bytes: Uint8Array,
  { isWanted, mostFiles, mostBytes }: ZipLimits,
): Promise<readonly ZipEntry[] | null> {
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (path.endsWith("/") || !isWanted(path)) continue;
    if (view.getUint32(local, true) !== LOCAL_HEADER) return null;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const content = await unpack(bytes.subarray(start, start + packed), method, mostBytes - total);
    if (content === null) return null;
    total += content.length;
    entries.push({ path, bytes: content });
    if (entries.length > mostFiles) return null;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return -1;
}

async function unpack(packed: Uint8Array, method: number, mostBytes: number): Promise<Uint8Array | null> {
  if (method === 0) return packed.length > mostBytes ? null : packed;
  if (method !== 8) return null;
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
