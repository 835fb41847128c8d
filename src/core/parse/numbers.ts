import { quote } from "../text/quote.ts";
import { fail, ok, type Result } from "../text/result.ts";

/** Go's `strconv.ParseBool`; undefined for what it refuses. */
export function parseBool(text: string): boolean | undefined {
  if (["1", "t", "T", "TRUE", "true", "True"].includes(text)) return true;
  if (["0", "f", "F", "FALSE", "false", "False"].includes(text)) return false;
  return undefined;
}

/** Go's `strconv.ParseUint(text, base, 32)` for base 8 or 10; undefined for what it refuses. */
export function parseUint32(text: string, base: 8 | 10): number | undefined {
  if (!(base === 8 ? /^[0-7]+$/ : /^[0-9]+$/).test(text)) return undefined;
  const value = Number.parseInt(text, base);
  return value <= 0xffffffff ? value : undefined;
}

const DECIMAL = /^[+-]?(?:D\.?(?:D)?|\.D)(?:[eE][+-]?D)?$/.source.replaceAll("D", "[0-9](?:_?[0-9])*");
const FLOATING_POINT = new RegExp(DECIMAL);

/** Go's `strconv.ParseFloat(text, 64)` but for hexadecimal notation; undefined for what it refuses. */
export function parseFloatingPoint(text: string): number | undefined {
  if (/^[+-]?inf(?:inity)?$/i.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  if (/^nan$/i.test(text)) return Number.NaN;
  const value = FLOATING_POINT.test(text) ? Number(text.replaceAll("_", "")) : Infinity;
  return Number.isFinite(value) ? value : undefined;
}

/** Go's `strconv.ParseInt(text, 10, bits)` with its messages. */
export function parseInteger(text: string, bits: 32 | 64, caller = "ParseInt"): Result<number> {
  const problem = /^[+-]?[0-9]+$/.test(text) ? checkRange(text, bits) : "invalid syntax";
  return problem === "" ? ok(Number(text)) : fail(`strconv.${caller}: parsing ${quote(text)}: ${problem}`);
}

function checkRange(text: string, bits: 32 | 64): string {
  const value = BigInt(text.replace(/^\+/, ""));
  return BigInt.asIntN(bits, value) === value ? "" : "value out of range";
}
