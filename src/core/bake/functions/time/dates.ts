import { isInteger, truncate } from "../../number/arithmetic.ts";
import { fromInteger } from "../../number/big-float.ts";
import { type Failure, failure } from "../../value/failure.ts";
import { ANY, NUMBER, objectOf, STRING, type Type } from "../../value/type.ts";
import { NULL, numberValue, objectValue, stringValue, type Value } from "../../value/value.ts";
import { numberOf, text, textFunction, textOf } from "../arguments.ts";
import type { BakeFunction } from "../function.ts";
import { calendarOf, CYCLE, formatRfc3339, isoWeekOf, type Moment, MONTHS, WEEKDAYS } from "./calendar.ts";
import { parseBakeDuration } from "./duration.ts";
import { formatDate } from "./format-date.ts";
import { parseLenient, parseTimestamp } from "./parse-timestamp.ts";

export const formatDateFunction = textFunction(["format", "time"], (format = "", time = "") => {
  const moment = parseTimestamp(time);
  if (moment.kind === "failure") return failure(moment.message, 1);
  const formatted = formatDate(format, moment);
  return typeof formatted === "string" ? stringValue(formatted) : formatted;
});

export const formatTimestampFunction: BakeFunction = {
  params: [text("format"), { name: "time", type: ANY }],
  returns: STRING,
  call: ([format, time = NULL]) => {
    const isSeconds = textOf(format) === "X";
    if (time.kind === "string") {
      if (!isSeconds) return formatDateFunction.call([format ?? NULL, time], STRING);
      const moment = parseLenient(time.text);
      if (moment.kind === "problem") return failure("timestamp string must be RFC3339", 1);
      return stringValue(String(moment.seconds));
    }
    if (time.kind !== "number") return failure("must be a string timestamp or a unix timestamp number", 1);
    const moment = momentOf(time);
    if ("message" in moment) return failure(moment.message, 1);
    if (isSeconds) return stringValue(String(truncate(time.number)));
    return formatDateFunction.call([format ?? NULL, stringValue(formatRfc3339(moment))], STRING);
  },
};

const MAX_SECONDS = 2n ** 63n - 1n;

function momentOf(value: Value): Moment | Failure {
  const number = numberOf(value);
  const seconds = truncate(number);
  if (!isInteger(number) || seconds > MAX_SECONDS || seconds < -MAX_SECONDS - 1n)
    return failure("unix timestamp must be an integer");
  const cycle = BigInt(CYCLE);
  return { seconds: Number(seconds % cycle), nanoseconds: 0, offset: 0, cycles: Number(seconds / cycle) };
}

const NANOSECONDS = 1_000_000_000n;

export const timeAddFunction = textFunction(["timestamp", "duration"], (timestamp = "", duration = "") => {
  const moment = parseTimestamp(timestamp);
  if (moment.kind === "failure") return moment;
  const added = parseBakeDuration(duration);
  if (added.kind === "failure") return added;
  const total = BigInt(moment.seconds) * NANOSECONDS + BigInt(moment.nanoseconds) + added.nanoseconds;
  const seconds = total / NANOSECONDS - (total % NANOSECONDS < 0n ? 1n : 0n);
  return stringValue(formatRfc3339({ seconds: Number(seconds), nanoseconds: 0, offset: moment.offset }));
});

export function timestampFunction(now: string): BakeFunction {
  return { params: [], returns: STRING, call: () => stringValue(now) };
}

const PARTS: readonly (readonly [string, Type])[] = [
  ...(["year", "year_day", "day", "month"] as const).map((name) => [name, NUMBER] as const),
  ["month_name", STRING],
  ["weekday", NUMBER],
  ["weekday_name", STRING],
  ...(["hour", "minute", "second"] as const).map((name) => [name, NUMBER] as const),
  ["rfc3339", STRING],
  ["iso_year", NUMBER],
  ["iso_week", NUMBER],
];

export const unixTimestampParseFunction: BakeFunction = {
  params: [{ name: "unix_timestamp", type: NUMBER }],
  returns: objectOf(new Map(PARTS)),
  call: ([value = NULL]) => {
    const moment = momentOf(value);
    if ("message" in moment) return failure(moment.message, 0);
    const time = calendarOf(moment);
    const week = isoWeekOf(moment);
    const whole = (part: number): Value => numberValue(fromInteger(part));
    return objectValue(
      new Map<string, Value>([
        ["year", whole(time.year)],
        ["year_day", whole(time.yearDay)],
        ["day", whole(time.day)],
        ["month", whole(time.month)],
        ["month_name", stringValue(MONTHS[time.month - 1] ?? "")],
        ["weekday", whole(time.weekday)],
        ["weekday_name", stringValue(WEEKDAYS[time.weekday] ?? "")],
        ["hour", whole(time.hour)],
        ["minute", whole(time.minute)],
        ["second", whole(time.second)],
        ["rfc3339", stringValue(formatRfc3339(moment))],
        ["iso_year", whole(week.year)],
        ["iso_week", whole(week.week)],
      ]),
    );
  },
};
