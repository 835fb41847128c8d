import type { FiniteFloat } from "./big-float.ts";
import { bitLength } from "./big-float.ts";

/** Decimal digits without zeros at either end, and where the point is: `0.digits * 10^point`. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** All the digits of `mantissa * 2^exponent`. */
export function exactDecimal(mantissa: bigint, exponent: number): Decimal {
  if (mantissa === 0n) return { digits: "", point: 0 };
  const isWhole = exponent >= 0;
  const digits = String(isWhole ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent));
  return trimmed(digits, digits.length + (isWhole ? 0 : exponent));
}

/** The fewest digits that still mean this number at its precision, as Go's `roundShortest`. */
export function shortestDecimal(value: FiniteFloat): Decimal {
  const exact = exactDecimal(value.mantissa, value.exponent);
  // with a bit more than the precision, so that the last bit is half a unit in the last place
  const shift = value.precision + 1 - bitLength(value.mantissa);
  const mantissa = value.mantissa << BigInt(shift);
  const exponent = value.exponent - shift;
  const lower = exactDecimal(mantissa - 1n, exponent);
  const upper = exactDecimal(mantissa + 1n, exponent);
  const isInclusive = (mantissa & 2n) === 0n;
  for (let at = 0; at < exact.digits.length; at++) {
    const digit = digitAt(exact, at);
    const low = digitAt(lower, at);
    const high = digitAt(upper, at);
    const canRoundDown = low !== digit || (isInclusive && at + 1 === lower.digits.length);
    const canRoundUp = digit !== high && (isInclusive || digit + 1 < high || at + 1 < upper.digits.length);
    if (canRoundDown && canRoundUp) return roundDecimal(exact, at + 1);
    if (canRoundDown) return trimmed(exact.digits.slice(0, at + 1), exact.point);
    if (canRoundUp) return roundUp(exact, at + 1);
  }
  return exact;
}

/** The decimal with at most `count` digits, half to even. */
export function roundDecimal(decimal: Decimal, count: number): Decimal {
  const { digits, point } = decimal;
  if (count < 0) return { digits: "", point: 0 };
  if (count >= digits.length) return decimal;
  const next = digits.charAt(count);
  const isTie = next === "5" && count + 1 === digits.length;
  const isUp = isTie ? count > 0 && digitAt(decimal, count - 1) % 2 === 1 : next >= "5";
  return isUp ? roundUp(decimal, count) : trimmed(digits.slice(0, count), point);
}

function roundUp({ digits, point }: Decimal, count: number): Decimal {
  let end = count;
  while (end > 0 && digits[end - 1] === "9") end--;
  if (end === 0) return { digits: "1", point: point + 1 };
  const last = Number(digits[end - 1]) + 1;
  return { digits: digits.slice(0, end - 1) + last, point };
}

function trimmed(digits: string, point: number): Decimal {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return end === 0 ? { digits: "", point: 0 } : { digits: digits.slice(0, end), point };
}

function digitAt({ digits }: Decimal, at: number): number {
  return at < digits.length ? digits.charCodeAt(at) - 0x30 : 0;
}
