/** One file in a zip archive, as its central directory lists it (APPNOTE.TXT 4.3.12). */
export interface ZipRecord {
  readonly path: string;
  readonly size: number;
  readonly packedSize: number;
  readonly method: number;
  /** The mode with the type of the file; 0 where the archive was not made on Unix. */
  readonly unixMode: number;
  /** Where its local header is. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const MAX_DIRECTORY = 512 * 1024 * 1024;
const UNIX = 3;
const UTF8 = 0x800;
const NOT_HERE = 0xffffffff;

/** Reads the central directory of a zip archive; null where the file isn't one. */
export async function zipRecords(file: Blob): Promise<readonly ZipRecord[] | null> {
  const directory = await findDirectory(file);
  if (directory === null || directory.size > MAX_DIRECTORY) return null;
  const { offset, size } = directory;
  const bytes = new Uint8Array(await file.slice(offset, offset + size).arrayBuffer());
  return readDirectory(bytes);
}

interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
}

async function findDirectory(file: Blob): Promise<DirectoryPlace | null> {
  const start = Math.max(0, file.size - END_SIZE - MAX_COMMENT);
  const view = new DataView(await file.slice(start).arrayBuffer());
  for (let at = view.byteLength - END_SIZE; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (size !== NOT_HERE && offset !== NOT_HERE && view.getUint16(at + 10, true) !== 0xffff) return { offset, size };
    return findDirectory64(file, start + at - 20);
  }
  return null;
}

/** Of archives with over 65,535 files or 4 GB. */
async function findDirectory64(file: Blob, locatorAt: number): Promise<DirectoryPlace | null> {
  const locator = new DataView(await file.slice(Math.max(0, locatorAt), locatorAt + 20).arrayBuffer());
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== LOCATOR_64) return null;
  const at = Number(locator.getBigUint64(8, true));
  const end = new DataView(await file.slice(at, at + 56).arrayBuffer());
  if (end.byteLength < 56 || end.getUint32(0, true) !== END_64) return null;
  return { size: Number(end.getBigUint64(40, true)), offset: Number(end.getBigUint64(48, true)) };
}

function readDirectory(bytes: Uint8Array): readonly ZipRecord[] {
  const view = new DataView(bytes.buffer);
  const entries: ZipRecord[] = [];
  for (let at = 0; at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY; ) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const name = bytes.subarray(at + 46, nameEnd);
    const isUtf8 = (view.getUint16(at + 8, true) & UTF8) !== 0;
    const large = readExtra(view, nameEnd, Math.min(extraEnd, bytes.length), [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      path: toPath(name, isUtf8),
      size: large[0] ?? 0,
      packedSize: large[1] ?? 0,
      offset: large[2] ?? 0,
      method: view.getUint16(at + 10, true),
      unixMode: view.getUint8(at + 5) === UNIX ? view.getUint32(at + 38, true) >>> 16 : 0,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Size, packed size and offset, those that do not fit 32 bits from the extra field for them. */
function readExtra(view: DataView, start: number, end: number, known: readonly number[]): readonly number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return known.map((value) => {
      if (value !== NOT_HERE || next + 8 > end) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return known;
}

/** Archives of Windows may have backslashes; names without the flag are UTF-8 all the same mostly. */
function toPath(name: Uint8Array, isUtf8: boolean): string {
  const text = decode(name, isUtf8);
  return text.includes("/") ? text : text.replaceAll("\\", "/");
}

function decode(name: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: !isUtf8, ignoreBOM: true }).decode(name);
  } catch {
    return String.fromCodePoint(...name);
  }
}
