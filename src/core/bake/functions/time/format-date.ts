import { quote } from "../../../text/quote.ts";
import { type Failure, failure, isFailure } from "../../value/failure.ts";
import { calendarOf, type CalendarTime, formatOffset, type Moment, MONTHS, pad, WEEKDAYS } from "./calendar.ts";

/** A moment in the format of `formatdate`: runs of letters stand for its parts, quotes keep text as it is. */
export function formatDate(format: string, moment: Moment): string | Failure {
  const time = calendarOf(moment);
  let result = "";
  for (const token of format.match(/'(?:[^']|'')*(?:'|$)|([A-Za-z])\1*|[^A-Za-z']+/gs) ?? []) {
    if (token.startsWith("'")) {
      const isClosed = token.length > 1 && /^'(?:[^']|'')*'$/s.test(token);
      if (!isClosed) return failure("unterminated literal '", 0);
      result += token === "''" ? "'" : token.slice(1, -1).replaceAll("''", "'");
    } else if (/^[A-Za-z]/.test(token)) {
      const part = formatPart(token, time, moment);
      if (typeof part === "object" && isFailure(part)) return part;
      result += part;
    } else result += token;
  }
  return result;
}

function formatPart(token: string, time: CalendarTime, moment: Moment): string | Failure {
  const count = token.length;
  const letter = token.charAt(0);
  const refuse = (detail: string) => failure(`invalid date format verb ${quote(token)}: ${detail}`, 0);
  const oneOrTwo = (value: number, detail: string) => {
    if (count > 2) return refuse(detail);
    return count === 1 ? String(value) : pad(value, 2);
  };
  switch (letter) {
    case "Y":
      if (count === 2) return pad(time.year % 100, 2);
      return count === 4 ? pad(time.year, 4) : refuse('year must either be "YY" or "YYYY"');
    case "M": {
      if (count < 3) return oneOrTwo(time.month, "");
      const name = MONTHS[time.month - 1] ?? "";
      if (count === 3) return name.slice(0, 3);
      return count === 4 ? name : refuse('month must be "M", "MM", "MMM", or "MMMM"');
    }
    case "D":
      return oneOrTwo(time.day, 'day of month must either be "D" or "DD"');
    case "E": {
      const name = WEEKDAYS[time.weekday] ?? "";
      if (count === 3) return name.slice(0, 3);
      return count === 4 ? name : refuse('day of week must either be "EEE" or "EEEE"');
    }
    case "h":
      return oneOrTwo(time.hour, '24-hour must either be "h" or "hh"');
    case "H":
      return oneOrTwo(time.hour % 12 || 12, '12-hour must either be "H" or "HH"');
    case "A":
    case "a": {
      if (count !== 2) return refuse(`must be "${letter}${letter}"`);
      const half = time.hour < 12 ? "AM" : "PM";
      return letter === "A" ? half : half.toLowerCase();
    }
    case "m":
      return oneOrTwo(time.minute, 'minute must either be "m" or "mm"');
    case "s":
      return oneOrTwo(time.second, 'second must either be "s" or "ss"');
    case "Z":
      return formatZone(count, moment.offset) ?? refuse("timezone must be Z, ZZZZ, or ZZZZZ");
    default:
      return failure(`invalid date format verb ${quote(token)}`, 0);
  }
}

function formatZone(count: number, offset: number): string | undefined {
  switch (count) {
    case 1:
      return offset === 0 ? "Z" : formatOffset(offset, ":");
    case 3:
      return offset === 0 ? "UTC" : formatOffset(offset, "");
    case 4:
      return formatOffset(offset, "");
    case 5:
      return formatOffset(offset, ":");
    default:
      return undefined;
  }
}
