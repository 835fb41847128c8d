import type { BigFloat } from "./big-float.ts";
import { type Decimal, exactDecimal, roundDecimal, shortestDecimal } from "./decimal.ts";

export type NumberFormat = "e" | "E" | "f" | "F" | "g" | "G";

/** Go's `big.Float.Text`: `precision` -1 asks for the fewest digits that mean the same number. */
export function formatFloat(value: BigFloat, format: NumberFormat, precision: number): string {
  const sign = value.isNegative ? "-" : "";
  if (value.form === "infinite") return value.isNegative ? "-Inf" : "+Inf";
  const decimal: Decimal = value.form === "zero" ? { digits: "", point: 0 } : exactOrShortest(value, precision);
  if (precision < 0) return sign + formatShortest(decimal, format);
  switch (format) {
    case "e":
    case "E":
      return sign + scientific(roundDecimal(decimal, 1 + precision), precision, format);
    case "f":
    case "F":
      return sign + plain(roundDecimal(decimal, decimal.point + precision), precision);
    default:
      return sign + general(roundDecimal(decimal, Math.max(precision, 1)), format, Math.max(precision, 1), false);
  }
}

/** The way numbers become strings in HCL: no exponent, as few digits as will do. */
export function numberText(value: BigFloat): string {
  return formatFloat(value, "f", -1);
}

function exactOrShortest(value: Extract<BigFloat, { form: "finite" }>, precision: number): Decimal {
  return precision < 0 ? shortestDecimal(value) : exactDecimal(value.mantissa, value.exponent);
}

function formatShortest(decimal: Decimal, format: NumberFormat): string {
  const count = decimal.digits.length;
  if (format === "e" || format === "E") return scientific(decimal, count - 1, format);
  if (format === "f" || format === "F") return plain(decimal, Math.max(count - decimal.point, 0));
  return general(decimal, format, 6, true);
}

/** `%g`: scientific where the exponent is below -4 or not below the number of digits asked for. */
function general(decimal: Decimal, format: "g" | "G", precision: number, isShortest: boolean): string {
  const count = decimal.digits.length;
  const limit = !isShortest && precision > count && count >= decimal.point ? count : precision;
  const exponent = decimal.point - 1;
  const kept = isShortest ? count : Math.min(precision, count);
  if (exponent < -4 || exponent >= (isShortest ? 6 : limit))
    return scientific(decimal, kept - 1, format === "g" ? "e" : "E");
  return plain(decimal, Math.max(count - decimal.point, 0));
}

function scientific({ digits, point }: Decimal, precision: number, letter: "e" | "E"): string {
  const first = digits.charAt(0) || "0";
  const fraction = precision > 0 ? `.${digits.slice(1, 1 + precision).padEnd(precision, "0")}` : "";
  const exponent = digits === "" ? 0 : point - 1;
  const size = String(Math.abs(exponent)).padStart(2, "0");
  return `${first}${fraction}${letter}${exponent < 0 ? "-" : "+"}${size}`;
}

function plain({ digits, point }: Decimal, precision: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  if (precision <= 0) return whole;
  const leading = "0".repeat(Math.min(Math.max(-point, 0), precision));
  const rest = digits.slice(Math.max(point, 0));
  return `${whole}.${(leading + rest).slice(0, precision).padEnd(precision, "0")}`;
}
