import type { ComposeValue } from "#core/compose/value.ts";
import type { YamlScalar } from "./go-yaml/node.ts";

/** The value of a scalar: what is not quoted may be more than text. */
export function resolveScalar({ text, isPlain, tag }: YamlScalar): ComposeValue {
  if (tag === "tag:yaml.org,2002:str") return text;
  // a tag of one's own makes text of everything
  if (tag === "") return isPlain ? resolvePlain(text) : text;
  return tag.startsWith("tag:yaml.org,2002:") ? resolvePlain(text) : text;
}

const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ...[".nan", ".NaN", ".NAN"].map((word) => [word, "NaN"] as const),
  ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map((word) => [word, "+Inf"] as const),
  ...["-.inf", "-.Inf", "-.INF"].map((word) => [word, "-Inf"] as const),
]);

const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const DATE = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ]|$)/;

/** A word that is not quoted, as go-yaml resolves it. */
function resolvePlain(text: string): ComposeValue {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  const special = SPECIAL.get(text);
  if (special !== undefined) return { kind: "float", text: special };
  if (!/^[-+.0-9]/.test(text)) return text;
  if (DATE.test(text)) {
    const time = resolveTime(text);
    if (time !== undefined) return { kind: "time", text: time };
  }
  const plain = text.replaceAll("_", "");
  const integer = resolveInteger(plain);
  if (integer !== undefined) return { kind: "int", text: String(integer) };
  if (FLOAT.test(plain)) return { kind: "float", text: printFloat(Number(plain)) };
  return text;
}

const MIN = -(2n ** 63n);
const MAX = 2n ** 64n - 1n;

/** Go's `ParseInt` with base 0; a leading 0 is octal. */
function resolveInteger(text: string): bigint | undefined {
  const parts = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/.exec(text);
  if (!parts) return undefined;
  const [, sign, digits = "0"] = parts;
  const isOctal = /^0[0-7]+$/.test(digits);
  const size = BigInt(isOctal ? `0o${digits.slice(1)}` : digits);
  const value = sign === "-" ? -size : size;
  return value < MIN || value > MAX ? undefined : value;
}

/** Go's `%v` of a float. */
export function printFloat(value: number): string {
  if (Object.is(value, -0)) return "-0";
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  const size = Math.abs(value);
  const isShort = size === 0 || (size >= 1e-4 && size < 1e6);
  return isShort ? String(value) : value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
}

const TIME =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?(Z|[-+]\d{2}:\d{2})?)?$/;

/** A date as Go prints a time; undefined for one that there is not. */
function resolveTime(text: string): string | undefined {
  const parts = TIME.exec(text);
  if (!parts) return undefined;
  const [, year = "", month = "", day = "", hour, minute = "0", second = "0", fraction, zone] = parts;
  const isSpaced = text.includes(" ");
  if (hour !== undefined && !isSpaced && zone === undefined) return undefined;
  if (isSpaced && zone !== undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  if (Number(hour ?? 0) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const two = (digits: string): string => digits.padStart(2, "0");
  const nanoseconds = fraction === undefined ? "" : `.${fraction}`.replace(/\.?0+$/, "");
  const offset = zone === undefined || zone === "Z" ? "+0000 UTC" : `${zone.replace(":", "")} ${zone.replace(":", "")}`;
  return `${year}-${two(month)}-${two(day)} ${two(hour ?? "0")}:${two(minute)}:${two(second)}${nanoseconds} ${offset}`;
}
