import { toByteString } from "../../../text/unicode.ts";

/** The UTF-8 bytes of a text. */
export function utf8Bytes(text: string): Uint8Array {
  return Uint8Array.from(toByteString(text), (char) => char.charCodeAt(0));
}

export function toHex(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The message with the padding that the MD5 and SHA hashes add: a 1 bit, zeros, and its length in bits. */
export function padMessage(message: Uint8Array, blockSize: number, isLittleEndian = false): Uint8Array {
  const lengthSize = blockSize / 8;
  const size = Math.ceil((message.length + 1 + lengthSize) / blockSize) * blockSize;
  const padded = new Uint8Array(size);
  padded.set(message);
  padded[message.length] = 0x80;
  let bits = BigInt(message.length) * 8n;
  for (let at = 0; at < 8; at++) {
    padded[isLittleEndian ? size - 8 + at : size - 1 - at] = Number(bits & 0xffn);
    bits >>= 8n;
  }
  return padded;
}
