import { padMessage } from "./bytes.ts";

const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];

const SINES = Array.from({ length: 64 }, (_, at) => Math.floor(Math.abs(Math.sin(at + 1)) * 2 ** 32) | 0);

/** MD5, as RFC 1321 describes it. */
export function md5(message: Uint8Array): Uint8Array {
  const padded = padMessage(message, 64, true);
  const view = new DataView(padded.buffer);
  let state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let block = 0; block < padded.length; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let at = 0; at < 64; at++) {
      const round = at >> 4;
      const [mixed, word] = mix(round, at, b, c, d);
      const sum = (a + mixed + (SINES[at] ?? 0) + view.getInt32(block + word * 4, true)) | 0;
      const shift = SHIFTS[round]?.[at & 3] ?? 0;
      [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
    }
    state = [a, b, c, d].map((value, at) => (value + (state[at] ?? 0)) | 0);
  }
  const digest = new DataView(new ArrayBuffer(16));
  for (const [at, value] of state.entries()) digest.setInt32(at * 4, value, true);
  return new Uint8Array(digest.buffer);
}

function mix(round: number, at: number, b: number, c: number, d: number): readonly [mixed: number, word: number] {
  switch (round) {
    case 0:
      return [(b & c) | (~b & d), at];
    case 1:
      return [(d & b) | (~d & c), (5 * at + 1) & 15];
    case 2:
      return [b ^ c ^ d, (3 * at + 5) & 15];
    default:
      return [c ^ (b | ~d), (7 * at) & 15];
  }
}
