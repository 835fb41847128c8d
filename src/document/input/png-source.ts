import { crc32 } from "#permalink/crc32.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Length, type and checksum. */
const CHUNK_FRAME = 12;
const HEADER_END = SIGNATURE.length + CHUNK_FRAME + 13;
const KEYWORD = "stagelight-source";

/** Whether the bytes are a PNG, going by their start. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * The picture with a text inside: an uncompressed `iTXt` chunk after the header (PNG, 11.3.3.4). Programs that show
 * the picture pass over it.
 */
export function withPngText(png: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  // After the keyword: not compressed, no method, no language, no translated keyword.
  const content = new TextEncoder().encode(`${KEYWORD}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(CHUNK_FRAME + content.length);
  const typed = chunk.subarray(4, 8 + content.length);
  new DataView(chunk.buffer).setUint32(0, content.length);
  typed.set(new TextEncoder().encode("iTXt"));
  typed.set(content, 4);
  chunk.set(crc32(typed), 8 + content.length);
  const picture = new Uint8Array(png.length + chunk.length);
  picture.set(png.subarray(0, HEADER_END));
  picture.set(chunk, HEADER_END);
  picture.set(png.subarray(HEADER_END), HEADER_END + chunk.length);
  return picture;
}

/** The text that `withPngText` put inside; null if there is none or the chunk is damaged. */
export function readPngText(png: Uint8Array): string | null {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at = SIGNATURE.length;
  while (at + CHUNK_FRAME <= png.length) {
    const length = view.getUint32(at);
    const end = at + CHUNK_FRAME + length;
    if (end > png.length) return null;
    const typed = png.subarray(at + 4, end - 4);
    const text = textOfChunk(typed);
    if (text !== null) return sameBytes(crc32(typed), png.subarray(end - 4, end)) ? text : null;
    at = end;
  }
  return null;
}

function textOfChunk(typed: Uint8Array): string | null {
  const head = new TextEncoder().encode(`iTXt${KEYWORD}\0\0\0`);
  if (!head.every((byte, at) => typed[at] === byte)) return null;
  const languageEnd = typed.indexOf(0, head.length);
  const keywordEnd = languageEnd < 0 ? -1 : typed.indexOf(0, languageEnd + 1);
  return keywordEnd < 0 ? null : new TextDecoder().decode(typed.subarray(keywordEnd + 1));
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
