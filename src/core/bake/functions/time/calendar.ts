/** A moment: seconds since 1970 and nanoseconds, shown at an offset from UTC in seconds. */
export interface Moment {
  readonly seconds: number;
  readonly nanoseconds: number;
  readonly offset: number;
  /** Cycles of 400 years to add, for years that JavaScript knows no dates of. */
  readonly cycles?: number;
}

/** The seconds of 400 years. */
export const CYCLE = 12_622_780_800;

/** The parts of a moment as a calendar and a clock show it. */
export interface CalendarTime {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** From 0, Sunday. */
  readonly weekday: number;
  /** From 1. */
  readonly yearDay: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const DAY = 86_400;

export function calendarOf({ seconds, offset, cycles = 0 }: Moment): CalendarTime {
  const date = new Date((seconds + offset) * 1000);
  const year = date.getUTCFullYear();
  const days = Math.floor((seconds + offset) / DAY);
  return {
    year: year + 400 * cycles,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    yearDay: days - daysBeforeYear(year) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** Seconds since 1970 of a date and a time in UTC. */
export function secondsOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date.getTime() / 1000;
}

export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function daysBeforeYear(year: number): number {
  return secondsOf(year, 1, 1, 0, 0, 0) / DAY;
}

/** The year and week of ISO 8601. */
export function isoWeekOf(moment: Moment): { readonly year: number; readonly week: number } {
  const { weekday } = calendarOf(moment);
  // the week belongs to the year of its Thursday
  const thursday = calendarOf({ ...moment, seconds: moment.seconds + (4 - (weekday === 0 ? 7 : weekday)) * DAY });
  return { year: thursday.year, week: Math.floor((thursday.yearDay - 1) / 7) + 1 };
}

/** `±hh:mm`, with another separator where one is given. */
export function formatOffset(offset: number, separator: string): string {
  const minutes = Math.floor(Math.abs(offset) / 60);
  return `${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60), 2)}${separator}${pad(minutes % 60, 2)}`;
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** As Go formats a time with `time.RFC3339`. */
export function formatRfc3339(moment: Moment): string {
  const { year, month, day, hour, minute, second } = calendarOf(moment);
  const date = `${year < 0 ? "-" : ""}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const zone = moment.offset === 0 ? "Z" : formatOffset(moment.offset, ":");
  return `${date}T${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}${zone}`;
}
