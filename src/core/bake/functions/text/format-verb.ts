import { quote } from "../../../text/quote.ts";
import { splitGraphemes } from "../../../text/graphemes.ts";
import { isInteger, truncate } from "../../number/arithmetic.ts";
import { formatFloat, type NumberFormat } from "../../number/number-text.ts";
import { convert } from "../../value/convert.ts";
import { type Failure, failure, isFailure } from "../../value/failure.ts";
import { BOOL, NUMBER, STRING, type Type } from "../../value/type.ts";
import type { Value } from "../../value/value.ts";
import { quoteJson, writeJson } from "../../value/write-json.ts";
import { numberOf, textOf } from "../arguments.ts";

/** A sequence of a format string, such as `%-5d`. */
export interface FormatVerb {
  readonly raw: string;
  /** Offset of the `%` in bytes. */
  readonly offset: number;
  readonly mode: string;
  readonly flags: ReadonlySet<string>;
  /** -1 where none is given. */
  readonly width: number;
  readonly precision: number;
}

/** A value as a verb writes it. */
export function formatVerb(verb: FormatVerb, value: Value): string | Failure {
  if (verb.mode !== "v" && value.kind === "null")
    return failure(`unsupported value for ${quote(verb.raw)} at ${verb.offset}: null value cannot be formatted`);
  switch (verb.mode) {
    case "v":
      return formatAsIs(verb, value);
    case "t": {
      const bool = convertFor(verb, value, BOOL);
      return isFailure(bool) ? bool : String(bool.kind === "bool" && bool.isTrue);
    }
    case "b":
    case "d":
    case "o":
    case "x":
    case "X":
      return formatInteger(verb, value);
    case "e":
    case "E":
    case "f":
    case "g":
    case "G":
      return formatDecimal(verb, value, verb.mode);
    case "s":
    case "q":
      return formatText(verb, value);
    default: {
      const mode = quote(verb.mode).slice(1, -1);
      return failure(`unsupported format verb '${mode}' in ${quote(verb.raw)} at offset ${verb.offset}`);
    }
  }
}

function convertFor(verb: FormatVerb, value: Value, type: Type): Value | Failure {
  const converted = convert(value, type);
  if (!isFailure(converted)) return converted;
  return failure(`unsupported value for ${quote(verb.raw)} at ${verb.offset}: ${converted.message}`);
}

function formatAsIs(verb: FormatVerb, value: Value): string | Failure {
  if (!verb.flags.has("#")) {
    if (value.kind === "string") return pad(verb, value.text);
    if (value.kind === "number") return pad(verb, formatFloat(value.number, "g", -1));
  }
  const json = writeJson(value);
  if (typeof json === "string") return pad(verb, json);
  return failure(`unsupported value for ${quote(verb.raw)} at ${verb.offset}: ${json.message}`);
}

function formatText(verb: FormatVerb, value: Value): string | Failure {
  const converted = convertFor(verb, value, STRING);
  if (isFailure(converted)) return converted;
  const whole = textOf(converted);
  const text = verb.precision > 0 ? splitGraphemes(whole).slice(0, verb.precision).join("") : whole;
  return pad(verb, verb.mode === "q" ? quoteJson(text) : text);
}

/** Fills a text up to the width, in characters as a reader counts them. */
function pad(verb: FormatVerb, text: string): string {
  const missing = verb.width - splitGraphemes(text).length;
  if (missing <= 0) return text;
  const padding = (verb.flags.has("0") ? "0" : " ").repeat(missing);
  return verb.flags.has("-") ? text + padding : padding + text;
}

const BASES: ReadonlyMap<string, number> = new Map([
  ["b", 2],
  ["o", 8],
  ["x", 16],
  ["X", 16],
]);

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["b", "0b"],
  ["o", "0"],
  ["x", "0x"],
  ["X", "0X"],
]);

/** As Go's `big.Int` formats itself. */
function formatInteger(verb: FormatVerb, value: Value): string | Failure {
  const converted = convertFor(verb, value, NUMBER);
  if (isFailure(converted)) return converted;
  const number = numberOf(converted);
  if (!isInteger(number))
    return failure(`unsupported value for ${quote(verb.raw)} at ${verb.offset}: an integer is required`);
  const integer = truncate(number);
  const isNegative = integer < 0n;
  const plain = (isNegative ? -integer : integer).toString(BASES.get(verb.mode) ?? 10);
  if (plain === "0" && verb.precision === 0) return "";
  const digits = (verb.mode === "X" ? plain.toUpperCase() : plain).padStart(Math.max(verb.precision, 0), "0");
  const prefix = verb.flags.has("#") ? (PREFIXES.get(verb.mode) ?? "") : "";
  const sign = signOf(verb, isNegative);
  const missing = Math.max(verb.width - sign.length - prefix.length - digits.length, 0);
  if (verb.flags.has("-")) return sign + prefix + digits + " ".repeat(missing);
  if (verb.flags.has("0") && verb.precision < 0) return sign + prefix + "0".repeat(missing) + digits;
  return " ".repeat(missing) + sign + prefix + digits;
}

/** As Go's `big.Float` formats itself. */
function formatDecimal(verb: FormatVerb, value: Value, format: NumberFormat): string | Failure {
  const converted = convertFor(verb, value, NUMBER);
  if (isFailure(converted)) return converted;
  const number = numberOf(converted);
  const fallback = format === "g" || format === "G" ? -1 : 6;
  const written = formatFloat(number, format, verb.precision < 0 ? fallback : verb.precision).replace(/^[+-]/, "");
  const isInfinite = number.form === "infinite";
  let sign = signOf(verb, number.isNegative);
  if (isInfinite && sign === "") sign = "+";
  const missing = Math.max(verb.width - sign.length - written.length, 0);
  if (verb.flags.has("-")) return sign + written + " ".repeat(missing);
  if (verb.flags.has("0") && !isInfinite) return sign + "0".repeat(missing) + written;
  return " ".repeat(missing) + sign + written;
}

function signOf({ flags }: FormatVerb, isNegative: boolean): string {
  if (isNegative) return "-";
  if (flags.has("+")) return "+";
  return flags.has(" ") ? " " : "";
}
