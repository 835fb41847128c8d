const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});

/** The CRC-32 of gzip and PNG, as four bytes with the highest first. */
export function crc32(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  const answer = new Uint8Array(4);
  new DataView(answer.buffer).setUint32(0, ~crc >>> 0);
  return answer;
}
