import { historyMessages } from "#i18n/en/history.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When something was, as one says it: "just now", "12 min ago", "today, 2:05 PM", "March 3, 2:05 PM". Times are milliseconds. */
export function timeWords(at: number | null, now: number): string {
  const words = historyMessages();
  if (at === null) return words.unknownTime;
  const ago = now - at;
  if (ago < MINUTE) return words.justNow;
  if (ago < HOUR) return words.minutesAgo(Math.floor(ago / MINUTE));
  const [then, present] = [new Date(at), new Date(now)];
  if (ago < DAY && then.getDate() === present.getDate()) return words.today(at);
  return then.getFullYear() === present.getFullYear() ? words.thisYear(at) : words.earlier(at);
}
