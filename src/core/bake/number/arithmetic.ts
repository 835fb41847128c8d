import { type BigFloat, bitLength, type FiniteFloat, makeFloat, signOf, WRITTEN_PRECISION } from "./big-float.ts";

/** The sum, or undefined for opposing infinities. The precision is that of the more precise operand. */
export function add(left: BigFloat, right: BigFloat): BigFloat | undefined {
  const precision = Math.max(left.precision, right.precision);
  if (left.form === "infinite") {
    if (right.form === "infinite" && left.isNegative !== right.isNegative) return undefined;
    return { ...left, precision };
  }
  if (right.form === "infinite") return { ...right, precision };
  if (left.form === "zero" && right.form === "zero")
    return { form: "zero", isNegative: left.isNegative && right.isNegative, precision };
  if (left.form === "zero") return withPrecision(right, precision);
  if (right.form === "zero") return withPrecision(left, precision);
  const exponent = Math.min(left.exponent, right.exponent);
  const sum = scaled(left, exponent) + scaled(right, exponent);
  return makeFloat(sum < 0n, sum < 0n ? -sum : sum, exponent, precision);
}

/** The difference, or undefined for equal infinities. */
export function subtract(left: BigFloat, right: BigFloat): BigFloat | undefined {
  return add(left, negate(right));
}

/** The number with the opposite sign; zero has one, too. */
export function negate(value: BigFloat): BigFloat {
  return { ...value, isNegative: !value.isNegative };
}

/** The product, or undefined for zero times infinity; as precise as the operands, or more if the product needs more. */
export function multiply(left: BigFloat, right: BigFloat): BigFloat | undefined {
  const isNegative = left.isNegative !== right.isNegative;
  const precision = Math.max(left.precision, right.precision);
  if (left.form === "finite" && right.form === "finite") {
    const mantissa = left.mantissa * right.mantissa;
    const product = makeFloat(isNegative, mantissa, left.exponent + right.exponent, WRITTEN_PRECISION);
    return withPrecision(product, Math.max(precision, minPrecision(product)));
  }
  if (left.form === "infinite" || right.form === "infinite") {
    if (left.form === "zero" || right.form === "zero") return undefined;
    return { form: "infinite", isNegative, precision };
  }
  return { form: "zero", isNegative, precision };
}

/** The quotient, infinite for a divisor of zero; undefined for 0/0 and for infinity over infinity. */
export function divide(left: BigFloat, right: BigFloat): BigFloat | undefined {
  const isNegative = left.isNegative !== right.isNegative;
  const precision = Math.max(left.precision, right.precision);
  if (left.form === "finite" && right.form === "finite") return quotient(left, right, precision);
  if (left.form === right.form) return undefined;
  if (left.form === "zero" || right.form === "infinite") return { form: "zero", isNegative, precision };
  return { form: "infinite", isNegative, precision };
}

/** The quotient of two finite numbers, correctly rounded to `precision` bits. */
export function quotient(left: FiniteFloat, right: FiniteFloat, precision: number): BigFloat {
  const shift = Math.max(precision + 2 - bitLength(left.mantissa) + bitLength(right.mantissa), 0);
  const dividend = left.mantissa << BigInt(shift);
  const whole = dividend / right.mantissa;
  // a bit below the last one tells a tie from what is only close to one
  const sticky = whole * right.mantissa === dividend ? 0n : 1n;
  const mantissa = (whole << 1n) | sticky;
  return makeFloat(
    left.isNegative !== right.isNegative,
    mantissa,
    left.exponent - right.exponent - shift - 1,
    precision,
  );
}

/** The remainder as go-cty computes it: the sign is the dividend's, a divisor of zero leaves the dividend. */
export function modulo(left: BigFloat, right: BigFloat): BigFloat | undefined {
  if (left.form === "infinite" || right.form === "infinite") return multiply(left, right);
  if (right.form === "zero") return left;
  const ratio = divide(left, right);
  if (!ratio || ratio.form === "infinite") return undefined;
  const whole = truncate(ratio);
  const multiple = makeFloat(whole < 0n, whole < 0n ? -whole : whole, 0, left.precision);
  const product = multiplyAt(right, multiple, left.precision);
  const rest = subtract(left, product);
  return rest && withPrecision(rest, left.precision);
}

function multiplyAt(left: BigFloat, right: BigFloat, precision: number): BigFloat {
  const isNegative = left.isNegative !== right.isNegative;
  if (left.form !== "finite" || right.form !== "finite") return { form: "zero", isNegative, precision };
  return makeFloat(isNegative, left.mantissa * right.mantissa, left.exponent + right.exponent, precision);
}

/** The whole part, rounded towards zero; 0 for an infinity. */
export function truncate(value: BigFloat): bigint {
  if (value.form !== "finite") return 0n;
  const magnitude =
    value.exponent >= 0 ? value.mantissa << BigInt(value.exponent) : value.mantissa >> BigInt(-value.exponent);
  return value.isNegative ? -magnitude : magnitude;
}

/** Whether the number has no fraction; an infinity has none that counts. */
export function isInteger(value: BigFloat): boolean {
  return value.form === "zero" || (value.form === "finite" && value.exponent >= 0);
}

/** Order of two numbers: negative, 0 or positive. */
export function compareFloats(left: BigFloat, right: BigFloat): number {
  const signs = signOf(left) - signOf(right);
  if (signs !== 0 || left.form === "zero") return signs;
  const sign = left.isNegative ? -1 : 1;
  if (left.form === "infinite") return right.form === "infinite" ? 0 : sign;
  if (right.form !== "finite") return -sign;
  const exponent = Math.min(left.exponent, right.exponent);
  const difference = scaled(left, exponent) - scaled(right, exponent);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The nearest JavaScript number, perhaps infinite. */
export function toNumber(value: BigFloat): number {
  const sign = value.isNegative ? -1 : 1;
  if (value.form === "zero") return value.isNegative ? -0 : 0;
  if (value.form === "infinite") return sign * Number.POSITIVE_INFINITY;
  const rounded = makeFloat(false, value.mantissa, value.exponent, 53);
  if (rounded.form !== "finite") return sign * Number.POSITIVE_INFINITY;
  const mantissa = Number(rounded.mantissa);
  // in two steps, because 2^exponent alone may be out of range
  const half = Math.trunc(rounded.exponent / 2);
  return sign * mantissa * 2 ** half * 2 ** (rounded.exponent - half);
}

/** The same number at another precision. */
export function withPrecision(value: BigFloat, precision: number): BigFloat {
  if (value.form !== "finite") return { ...value, precision };
  return makeFloat(value.isNegative, value.mantissa, value.exponent, precision);
}

function minPrecision(value: BigFloat): number {
  return value.form === "finite" ? bitLength(value.mantissa) : 0;
}

function scaled(value: FiniteFloat, exponent: number): bigint {
  const mantissa = value.mantissa << BigInt(value.exponent - exponent);
  return value.isNegative ? -mantissa : mantissa;
}
