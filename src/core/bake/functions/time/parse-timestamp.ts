import { quote } from "../../../text/quote.ts";
import { type Failure, failure } from "../../value/failure.ts";
import { daysInMonth, type Moment, secondsOf } from "./calendar.ts";

interface Timestamp extends Moment {
  readonly kind: "timestamp";
}

/** A timestamp of RFC 3339, or what is wrong with it, as go-cty says it. */
export function parseTimestamp(text: string): Timestamp | Failure {
  const parsed = parseLenient(text);
  if (parsed.kind === "problem") return describe(parsed);
  const strict = findStrictProblem(text);
  return strict ? describe(strict) : parsed;
}

/** Where Go's `time.Parse` stops: the part of the layout, what is in its place, and its own reason. */
interface Problem {
  readonly kind: "problem";
  readonly layout: string;
  readonly found: string;
  readonly reason: string;
}

function problem(layout: string, found: string, reason = ""): Problem {
  return { kind: "problem", layout, found, reason };
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ["2006", "year"],
  ["01", "month"],
  ["02", "day of month"],
  ["15", "hour"],
  ["04", "minute"],
  ["05", "second"],
  ["Z07:00", "UTC offset"],
]);

function describe({ layout, found, reason }: Problem): Failure {
  const refuse = (detail: string) => failure(`not a valid RFC3339 timestamp: ${detail}`);
  if (layout === "" && found === "" && reason !== "") return failure(`not a valid RFC3339 timestamp${reason}`);
  if (layout === "T") return refuse("missing required time introducer 'T'");
  if (layout === ":" || layout === "-")
    return found === ""
      ? refuse(`end of string where "${layout}" is expected`)
      : refuse(`found ${quote(found)} where "${layout}" is expected`);
  const what = NAMES.get(layout) ?? "timestamp segment";
  if (found === "") return refuse(`end of string before ${what}`);
  if (what === "hour" && found.includes(":")) return refuse("hour must be between 0 and 23 inclusive");
  if ((what === "hour" || what === "minute") && found.length !== 2)
    return refuse(`${what} must have exactly two digits`);
  return refuse(`cannot use ${quote(found)} as ${what}`);
}

const FIELDS = [
  { prefix: "-", layout: "01", width: 2, min: 1, max: 12, name: "month" },
  { prefix: "-", layout: "02", width: 2, min: 0, max: 99, name: "day" },
  { prefix: "T", layout: "15", width: 1, min: 0, max: 23, name: "hour" },
  { prefix: ":", layout: "04", width: 2, min: 0, max: 59, name: "minute" },
  { prefix: ":", layout: "05", width: 2, min: 0, max: 59, name: "second" },
] as const;

/** As Go's `time.Parse(time.RFC3339, …)`, which also takes an hour of one digit and a comma before the fraction. */
export function parseLenient(text: string): Timestamp | Problem {
  if (!/^\d{4}/.test(text)) return problem("2006", text);
  const year = Number(text.slice(0, 4));
  let rest = text.slice(4);
  const numbers: number[] = [];
  for (const { prefix, layout, width, min, max, name } of FIELDS) {
    if (!rest.startsWith(prefix)) return problem(prefix, rest);
    rest = rest.slice(1);
    const digits = /^\d{1,2}/.exec(rest)?.[0] ?? "";
    if (digits.length < width) return problem(layout, rest);
    rest = rest.slice(digits.length);
    const value = Number(digits);
    if (value < min || value > max) return problem(layout, rest, `: ${name} out of range`);
    numbers.push(value);
  }
  const fraction = /^[.,](\d+)/.exec(rest);
  if (fraction) rest = rest.slice(fraction[0].length);
  const zone = parseZone(rest);
  if (zone.kind === "problem") return zone;
  if (zone.rest !== "") return problem("", zone.rest, `: extra text: ${quote(zone.rest)}`);
  const [month = 1, day = 1, hour = 0, minute = 0, second = 0] = numbers;
  if (day < 1 || day > daysInMonth(year, month)) return problem("", "", ": day out of range");
  const nanoseconds = Number((fraction?.[1] ?? "").slice(0, 9).padEnd(9, "0"));
  const seconds = secondsOf(year, month, day, hour, minute, second) - zone.offset;
  return { kind: "timestamp", seconds, nanoseconds, offset: zone.offset };
}

interface Zone {
  readonly kind: "zone";
  readonly offset: number;
  readonly rest: string;
}

function parseZone(text: string): Zone | Problem {
  if (text.startsWith("Z")) return { kind: "zone", offset: 0, rest: text.slice(1) };
  const match = /^(.)(\d\d):(\d\d)/.exec(text);
  if (!match) return problem("Z07:00", text);
  const [whole, sign, hours = "", minutes = ""] = match;
  const rest = text.slice(whole.length);
  if (Number(hours) > 24) return problem("Z07:00", rest, ": time zone offset hour out of range");
  if (Number(minutes) > 60) return problem("Z07:00", rest, ": time zone offset minute out of range");
  if (sign !== "+" && sign !== "-") return problem("Z07:00", text);
  const offset = (Number(hours) * 60 + Number(minutes)) * 60;
  return { kind: "zone", offset: sign === "-" ? -offset : offset, rest };
}

/** What `time.Parse` lets pass although RFC 3339 does not. */
function findStrictProblem(text: string): Problem | undefined {
  if (text[12] === ":") return problem("15", text.slice(11, 12), ": hour must have two digits");
  if (text[19] === ",") return problem(".", ",", ": sub-second separator must be a period");
  if (text.endsWith("Z")) return undefined;
  const zone = text.slice(-6);
  if (Number(zone.slice(1, 3)) >= 24 || Number(zone.slice(4)) >= 60) return problem("Z07:00", zone, ": out of range");
  return undefined;
}
