/**
 * A binary floating-point number as Go's `big.Float` holds it: `mantissa * 2^exponent`, where the mantissa is odd and
 * has at most `precision` bits. HCL's numbers have up to 512 bits, far more than a JavaScript number.
 */
export type BigFloat = FiniteFloat | ZeroFloat | InfiniteFloat;

export interface FiniteFloat {
  readonly form: "finite";
  readonly isNegative: boolean;
  readonly mantissa: bigint;
  readonly exponent: number;
  readonly precision: number;
}

interface ZeroFloat {
  readonly form: "zero";
  readonly isNegative: boolean;
  readonly precision: number;
}

interface InfiniteFloat {
  readonly form: "infinite";
  readonly isNegative: boolean;
  readonly precision: number;
}

/** The precision of numbers written in a file. */
export const WRITTEN_PRECISION = 512;

/** The precision of whole numbers that functions return. */
export const INTEGER_PRECISION = 64;

/** Larger numbers count as infinite, so that printing one stays cheap; Go's limit is 2^31. */
export const MAX_EXPONENT = 2 ** 16;

/** A number with `mantissa * 2^exponent`, rounded to `precision` bits, half to even. */
export function makeFloat(isNegative: boolean, mantissa: bigint, exponent: number, precision: number): BigFloat {
  if (mantissa === 0n) return { form: "zero", isNegative, precision };
  const excess = bitLength(mantissa) - precision;
  const rounded = excess > 0 ? roundHalfEven(mantissa, excess) : mantissa;
  const zeros = trailingZeros(rounded);
  const reduced = rounded >> BigInt(zeros);
  const reducedExponent = exponent + Math.max(excess, 0) + zeros;
  const magnitude = reducedExponent + bitLength(reduced);
  if (magnitude > MAX_EXPONENT) return { form: "infinite", isNegative, precision };
  if (magnitude < -MAX_EXPONENT) return { form: "zero", isNegative, precision };
  return { form: "finite", isNegative, mantissa: reduced, exponent: reducedExponent, precision };
}

function roundHalfEven(mantissa: bigint, excess: number): bigint {
  const shift = BigInt(excess);
  const kept = mantissa >> shift;
  const rest = mantissa - (kept << shift);
  const half = 1n << (shift - 1n);
  const isUp = rest > half || (rest === half && (kept & 1n) === 1n);
  return isUp ? kept + 1n : kept;
}

/** A whole number, at the precision Go's `SetInt64` gives, or more if it needs more. */
export function fromInteger(value: bigint | number, precision?: number): BigFloat {
  const integer = BigInt(value);
  const magnitude = integer < 0n ? -integer : integer;
  return makeFloat(integer < 0n, magnitude, 0, precision ?? Math.max(INTEGER_PRECISION, bitLength(magnitude)));
}

/** Go's `big.NewFloat`: exactly the JavaScript number, which must not be NaN. */
export function fromNumber(value: number): BigFloat {
  const isNegative = value < 0 || Object.is(value, -0);
  if (!Number.isFinite(value)) return { form: "infinite", isNegative, precision: 53 };
  let mantissa = Math.abs(value);
  let exponent = 0;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent--;
  }
  return makeFloat(isNegative, BigInt(mantissa), exponent, 53);
}

/** How many bits a positive whole number has; 0 for 0. */
export function bitLength(value: bigint): number {
  if (value === 0n) return 0;
  if (value <= 0xffffffffn) return 32 - Math.clz32(Number(value));
  const hex = value.toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex.charAt(0), 16)));
}

/** How many bits at the end of a positive whole number are zero. */
export function trailingZeros(value: bigint): number {
  if ((value & 1n) === 1n) return 0;
  let count = 0;
  let rest = value;
  for (let step = 1024; step > 0; step >>= 1) {
    const mask = (1n << BigInt(step)) - 1n;
    while ((rest & mask) === 0n) {
      rest >>= BigInt(step);
      count += step;
    }
  }
  return count;
}

/** -1, 0 or 1. */
export function signOf(value: BigFloat): number {
  if (value.form === "zero") return 0;
  return value.isNegative ? -1 : 1;
}
