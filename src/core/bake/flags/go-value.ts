import { fail, ok, type Result } from "../../text/result.ts";
import { quote } from "../../text/quote.ts";

const TRUE_WORDS = new Set(["1", "t", "T", "TRUE", "true", "True"]);
const FALSE_WORDS = new Set(["0", "f", "F", "FALSE", "false", "False"]);

/** Go's `strconv.ParseBool`, with its message. */
export function parseGoBool(text: string): Result<boolean> {
  if (TRUE_WORDS.has(text)) return ok(true);
  if (FALSE_WORDS.has(text)) return ok(false);
  return fail(`strconv.ParseBool: parsing ${quote(text)}: invalid syntax`);
}

const MAX_INT64 = 2n ** 63n - 1n;

/** Go's `strconv.ParseInt` of a decimal number of 64 bits, with its message. */
export function parseGoInt(text: string): Result<bigint> {
  if (!/^[+-]?[0-9]+$/.test(text)) return fail(`strconv.ParseInt: parsing ${quote(text)}: invalid syntax`);
  const isNegative = text.startsWith("-");
  const digits = BigInt(text.replace(/^[+-]/, ""));
  if (digits > (isNegative ? MAX_INT64 + 1n : MAX_INT64))
    return fail(`strconv.ParseInt: parsing ${quote(text)}: value out of range`);
  return ok(isNegative ? -digits : digits);
}

const DECIMAL = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const HEX = /^([+-]?)0[xX]([0-9a-fA-F]*)(?:\.([0-9a-fA-F]*))?[pP]([+-]?[0-9]+)$/;
const SPECIAL = /^(?:[+-]?(?:inf|infinity)|nan)$/i;

/** Go's `strconv.ParseFloat` of 64 bits, with its message. */
export function parseGoFloat(text: string): Result<number> {
  if (SPECIAL.test(text)) return ok(readSpecial(text));
  const value = readNumber(text);
  if (value === undefined) return fail(`strconv.ParseFloat: parsing ${quote(text)}: invalid syntax`);
  if (!Number.isFinite(value)) return fail(`strconv.ParseFloat: parsing ${quote(text)}: value out of range`);
  return ok(value);
}

/** An underscore is between two digits, or behind `0x`. */
const WRONG_UNDERSCORE = /(?<![0-9])_|_(?![0-9])/;
const WRONG_UNDERSCORE_IN_HEX = /(?<![0-9a-fA-FxX])_|_(?![0-9a-fA-F])/;

function readNumber(text: string): number | undefined {
  const digits = text.replaceAll("_", "");
  const hex = HEX.exec(digits);
  if ((hex ? WRONG_UNDERSCORE_IN_HEX : WRONG_UNDERSCORE).test(text)) return undefined;
  if (hex) return readHex(hex);
  return DECIMAL.test(digits) ? Number(digits) : undefined;
}

function readSpecial(text: string): number {
  if (/^nan$/i.test(text)) return Number.NaN;
  return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

function readHex([, sign = "", whole = "", fraction = "", power = "0"]: RegExpExecArray): number | undefined {
  if (whole === "" && fraction === "") return undefined;
  const mantissa = Number(`0x${whole}${fraction}`);
  const value = mantissa * 2 ** (Number(power) - 4 * fraction.length);
  return sign === "-" ? -value : value;
}
