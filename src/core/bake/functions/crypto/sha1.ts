import { padMessage } from "./bytes.ts";

/** SHA-1, as RFC 3174 describes it. */
export function sha1(message: Uint8Array): Uint8Array {
  const padded = padMessage(message, 64);
  const view = new DataView(padded.buffer);
  let state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];
  const words = new Int32Array(80);
  for (let block = 0; block < padded.length; block += 64) {
    for (let at = 0; at < 80; at++)
      words[at] =
        at < 16
          ? view.getInt32(block + at * 4)
          : rotate((words[at - 3] ?? 0) ^ (words[at - 8] ?? 0) ^ (words[at - 14] ?? 0) ^ (words[at - 16] ?? 0), 1);
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let at = 0; at < 80; at++) {
      const [mixed, constant] = mix(Math.floor(at / 20), b, c, d);
      const sum = (rotate(a, 5) + mixed + e + constant + (words[at] ?? 0)) | 0;
      [e, d, c, b, a] = [d, c, rotate(b, 30), a, sum];
    }
    state = [a, b, c, d, e].map((value, at) => (value + (state[at] ?? 0)) | 0);
  }
  const digest = new DataView(new ArrayBuffer(20));
  for (const [at, value] of state.entries()) digest.setInt32(at * 4, value);
  return new Uint8Array(digest.buffer);
}

function mix(round: number, b: number, c: number, d: number): readonly [mixed: number, constant: number] {
  switch (round) {
    case 0:
      return [(b & c) | (~b & d), 0x5a827999];
    case 1:
      return [b ^ c ^ d, 0x6ed9eba1];
    case 2:
      return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
    default:
      return [b ^ c ^ d, 0xca62c1d6];
  }
}

function rotate(value: number, count: number): number {
  return (value << count) | (value >>> (32 - count));
}
