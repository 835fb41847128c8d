/** A file of an archive that a test makes. */
interface ZipFile {
  readonly name: string;
  readonly content: string;
  readonly isDeflated?: boolean;
  /** With the type of the file, as `stat` has it. */
  readonly mode?: number;
  /** A wrong size, to see what happens. */
  readonly saidSize?: number;
}

/** Makes a zip archive; its checksums are left out, which nothing here reads. */
export async function makeZip(files: readonly ZipFile[]): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  const push = (part: Uint8Array<ArrayBuffer>): void => {
    parts.push(part);
    offset += part.length;
  };
  for (const { name, content, isDeflated = false, mode = 0o100644, saidSize } of files) {
    const bytes = new TextEncoder().encode(content);
    const packed = isDeflated ? await deflate(bytes) : bytes;
    const encoded = new TextEncoder().encode(name);
    const start = offset;
    const method = isDeflated ? 8 : 0;
    push(
      fields(
        [0x04034b50, 4],
        [20, 2],
        [0x800, 2],
        [method, 2],
        [0, 4],
        [0, 4],
        [packed.length, 4],
        [bytes.length, 4],
        [encoded.length, 2],
        [0, 2],
      ),
    );
    push(encoded);
    push(packed);
    directory.push(
      fields(
        [0x02014b50, 4],
        [0x0314, 2],
        [20, 2],
        [0x800, 2],
        [method, 2],
        [0, 4],
        [0, 4],
        [packed.length, 4],
        [saidSize ?? bytes.length, 4],
        [encoded.length, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [mode * 2 ** 16, 4],
        [start, 4],
      ),
      encoded,
    );
  }
  const directoryStart = offset;
  for (const part of directory) push(part);
  push(
    fields(
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [files.length, 2],
      [files.length, 2],
      [offset - directoryStart, 4],
      [directoryStart, 4],
      [0, 2],
    ),
  );
  return new Blob(parts);
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Numbers, each in so many bytes, the lowest first. */
function fields(...values: readonly (readonly [number, 2 | 4])[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(values.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of values) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}
