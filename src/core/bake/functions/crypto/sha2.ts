import { padMessage } from "./bytes.ts";

/** What SHA-256 and SHA-512 differ in. */
interface Variant {
  readonly bits: bigint;
  readonly rounds: number;
  /** Rotations of the two sums and the two message functions; the last of the latter is a shift. */
  readonly sums: readonly [readonly bigint[], readonly bigint[]];
  readonly messages: readonly [readonly bigint[], readonly bigint[]];
}

const SHA256: Variant = {
  bits: 32n,
  rounds: 64,
  sums: [
    [2n, 13n, 22n],
    [6n, 11n, 25n],
  ],
  messages: [
    [7n, 18n, 3n],
    [17n, 19n, 10n],
  ],
};

const SHA512: Variant = {
  bits: 64n,
  rounds: 80,
  sums: [
    [28n, 34n, 39n],
    [14n, 18n, 41n],
  ],
  messages: [
    [1n, 8n, 7n],
    [19n, 61n, 6n],
  ],
};

export function sha256(message: Uint8Array): Uint8Array {
  return digest(message, SHA256);
}

export function sha512(message: Uint8Array): Uint8Array {
  return digest(message, SHA512);
}

/** SHA-2, as FIPS 180-4 describes it. */
function digest(message: Uint8Array, variant: Variant): Uint8Array {
  const { bits, rounds } = variant;
  const wordSize = Number(bits) / 8;
  const blockSize = wordSize * 16;
  const padded = padMessage(message, blockSize);
  const constants = primes(rounds).map((prime) => rootFraction(prime, 3, bits));
  let state = primes(8).map((prime) => rootFraction(prime, 2, bits));
  for (let block = 0; block < padded.length; block += blockSize) {
    const words = schedule(padded.subarray(block, block + blockSize), variant);
    const mixed = compress(state, words, constants, variant);
    state = state.map((value, at) => BigInt.asUintN(Number(bits), value + (mixed[at] ?? 0n)));
  }
  const hex = state.map((value) => value.toString(16).padStart(wordSize * 2, "0")).join("");
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

function schedule(block: Uint8Array, { bits, rounds, messages }: Variant): readonly bigint[] {
  const size = Number(bits) / 8;
  const words: bigint[] = [];
  for (let at = 0; at < rounds; at++) {
    if (at < 16) {
      let word = 0n;
      for (const byte of block.subarray(at * size, (at + 1) * size)) word = (word << 8n) | BigInt(byte);
      words.push(word);
      continue;
    }
    const early = spread(words[at - 15] ?? 0n, messages[0], bits, true);
    const late = spread(words[at - 2] ?? 0n, messages[1], bits, true);
    words.push(BigInt.asUintN(Number(bits), (words[at - 16] ?? 0n) + early + (words[at - 7] ?? 0n) + late));
  }
  return words;
}

function compress(
  state: readonly bigint[],
  words: readonly bigint[],
  constants: readonly bigint[],
  { bits, sums }: Variant,
): readonly bigint[] {
  const wrap = (value: bigint) => BigInt.asUintN(Number(bits), value);
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
  for (const [at, word] of words.entries()) {
    const choice = (e & f) ^ (wrap(~e) & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = h + spread(e, sums[1], bits, false) + choice + (constants[at] ?? 0n) + word;
    const second = spread(a, sums[0], bits, false) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, wrap(d + first), c, b, a, wrap(first + second)];
  }
  return [a, b, c, d, e, f, g, h];
}

function spread(
  value: bigint,
  [first = 0n, second = 0n, third = 0n]: readonly bigint[],
  bits: bigint,
  isShift: boolean,
): bigint {
  return (
    rotate(value, first, bits) ^ rotate(value, second, bits) ^ (isShift ? value >> third : rotate(value, third, bits))
  );
}

function rotate(value: bigint, count: bigint, bits: bigint): bigint {
  return BigInt.asUintN(Number(bits), (value >> count) | (value << (bits - count)));
}

function primes(count: number): readonly bigint[] {
  const found: bigint[] = [];
  for (let candidate = 2n; found.length < count; candidate++)
    if (found.every((prime) => candidate % prime !== 0n)) found.push(candidate);
  return found;
}

/** The first bits of the fraction of a square or cube root. */
function rootFraction(value: bigint, degree: number, bits: bigint): bigint {
  const power = BigInt(degree);
  const scaled = value << (bits * power);
  let low = 0n;
  let high = 1n << (bits + 8n);
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** power <= scaled) low = middle;
    else high = middle;
  }
  return BigInt.asUintN(Number(bits), low);
}
