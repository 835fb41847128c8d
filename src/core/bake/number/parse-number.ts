import { quotient } from "./arithmetic.ts";
import { type BigFloat, type FiniteFloat, makeFloat, MAX_EXPONENT, WRITTEN_PRECISION } from "./big-float.ts";

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
const INFINITY = /^([+-]?)[iI]nf$/;

/** Digits and exponents beyond this are more than any use of a build definition needs. */
const MAX_DIGITS = 20_000;

/** A decimal number with 512 bits, as go-cty's `ParseNumberVal`; undefined for any other text. */
export function parseNumber(text: string): BigFloat | undefined {
  const infinity = INFINITY.exec(text);
  if (infinity) return { form: "infinite", isNegative: infinity[1] === "-", precision: WRITTEN_PRECISION };
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = whole + fraction;
  if (digits === "" || digits.length > MAX_DIGITS) return undefined;
  const isNegative = sign === "-";
  const mantissa = BigInt(digits);
  if (mantissa === 0n) return { form: "zero", isNegative, precision: WRITTEN_PRECISION };
  const power = Number(exponent) - fraction.length;
  if (power > MAX_EXPONENT) return { form: "infinite", isNegative, precision: WRITTEN_PRECISION };
  if (power < -MAX_EXPONENT) return { form: "zero", isNegative, precision: WRITTEN_PRECISION };
  return scaleByTen(isNegative, mantissa, power);
}

/** Go multiplies or divides by a power of five that has 64 bits more than the result. */
function scaleByTen(isNegative: boolean, mantissa: bigint, power: number): BigFloat {
  if (power === 0) return makeFloat(isNegative, mantissa, 0, WRITTEN_PRECISION);
  const five = powerOfFive(Math.abs(power), WRITTEN_PRECISION + 64);
  if (power > 0) return makeFloat(isNegative, mantissa * five.mantissa, five.exponent + power, WRITTEN_PRECISION);
  const dividend: FiniteFloat = {
    form: "finite",
    isNegative,
    mantissa,
    exponent: power,
    precision: WRITTEN_PRECISION,
  };
  return quotient(dividend, five, WRITTEN_PRECISION);
}

const TABLE_SIZE = 27;

function powerOfFive(power: number, precision: number): FiniteFloat {
  let product = finite(5n ** BigInt(Math.min(power, TABLE_SIZE)), 0, precision);
  let factor = finite(5n, 0, precision + 64);
  for (let rest = power - TABLE_SIZE; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1)
      product = finite(product.mantissa * factor.mantissa, product.exponent + factor.exponent, precision);
    factor = finite(factor.mantissa * factor.mantissa, factor.exponent * 2, precision + 64);
  }
  return product;
}

function finite(mantissa: bigint, exponent: number, precision: number): FiniteFloat {
  const made = makeFloat(false, mantissa, 0, precision);
  if (made.form !== "finite") return { form: "finite", isNegative: false, mantissa, exponent, precision };
  return { ...made, exponent: made.exponent + exponent };
}
