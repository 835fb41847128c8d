import { quote } from "../text/quote.ts";
import { isAscii, toByteString } from "../text/unicode.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { lookUp } from "../text/look-up.ts";

const NANOSECONDS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};

const MAX_INT64 = 2n ** 63n;
const EXACT_DIGITS = 18;
const TERM = /^([0-9]*)(\.([0-9]*))?([^0-9.]*)/;

/** Nanoseconds of a text such as `1h2m3.5s`, as Go's `time.ParseDuration` and with its messages. */
export function parseDuration(text: string): Result<number> {
  const invalid = (): Result<number> => fail(`time: invalid duration ${quoteBytes(text)}`);
  const sign = text.startsWith("-") ? -1n : 1n;
  let rest = text.startsWith("-") || text.startsWith("+") ? text.slice(1) : text;
  if (rest === "0") return ok(0);
  if (rest === "") return invalid();
  let total = 0n;
  while (rest !== "") {
    const [term = "", whole = "", dotted, fraction = "", unit = ""] = TERM.exec(rest) ?? [];
    if ((whole === "" && fraction === "") || BigInt(whole) > MAX_INT64) return invalid();
    if (unit === "") return fail(`time: missing unit in duration ${quoteBytes(text)}`);
    const scale = lookUp(NANOSECONDS, unit);
    if (scale === undefined) return fail(`time: unknown unit ${quoteBytes(unit)} in duration ${quoteBytes(text)}`);
    total += BigInt(whole) * BigInt(scale);
    const digits = fraction.slice(0, EXACT_DIGITS);
    // in floating point, as Go does it
    if (dotted) total += BigInt(Math.trunc(Number(digits) * (scale / 10 ** digits.length)));
    if (total > MAX_INT64) return invalid();
    rest = rest.slice(term.length);
  }
  if (total === MAX_INT64 && sign > 0n) return invalid();
  return ok(Number(sign * total));
}

// Go's package time quotes in its own way: what is not ASCII byte by byte
function quoteBytes(text: string): string {
  if (isAscii(text) && !/[\x00-\x1f\x7f]/.test(text)) return quote(text);
  const escaped = toByteString(text).replace(/["\\]|[\x00-\x1f\x80-\xff]/g, (byte) =>
    byte === '"' || byte === "\\" ? `\\${byte}` : `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
  return `"${escaped}"`;
}

const ONE_MILLISECOND = 1e6;

/** A HEALTHCHECK interval in nanoseconds, 0 when it is not given; as `parseOptInterval`. */
export function parseInterval(flag: string, value: string | undefined): Result<number> {
  if (!value) return ok(0);
  const duration = parseDuration(value);
  if (!duration.ok || duration.value === 0 || duration.value >= ONE_MILLISECOND) return duration;
  return fail(`Interval ${quote(flag)} cannot be less than 1ms`);
}
