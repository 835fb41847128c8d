/** Deflate expands to 1,032 times its length at most, and browsers expand a whole piece before they ask for the next. */
const PIECE_BYTES = 1024;

export type Inflated =
  | { readonly kind: "ok"; readonly bytes: Uint8Array<ArrayBuffer> }
  /** It expands to more than the limit; it was not read further. */
  | { readonly kind: "oversized" }
  | { readonly kind: "invalid" };

/** Compresses to raw deflate. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const outcome = await pass(bytes, new CompressionStream("deflate-raw"), Number.POSITIVE_INFINITY);
  if (outcome.kind !== "ok") throw new Error("the platform's compression failed");
  return outcome.bytes;
}

/** Expands raw deflate, to `limit` bytes at most. Never throws and never keeps running, whatever the bytes are. */
export function inflate(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Inflated> {
  return pass(bytes, new DecompressionStream("deflate-raw"), limit);
}

async function pass(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Inflated> {
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  // A fault reaches the reader as well: it is answered there, and must not end as an unhandled rejection here.
  const written = Promise.allSettled([writeInPieces(writer, bytes), writer.closed]);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- each read waits for the one before it
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > limit) {
        await Promise.allSettled([reader.cancel()]);
        return { kind: "oversized" };
      }
      chunks.push(value);
    }
    await written;
    return { kind: "ok", bytes: joined(chunks, length) };
  } catch {
    return { kind: "invalid" };
  }
}

async function writeInPieces(
  writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    // oxlint-disable-next-line no-await-in-loop -- the next piece waits until the reader wants more
    await writer.write(bytes.subarray(at, at + PIECE_BYTES));
  }
  await writer.close();
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
