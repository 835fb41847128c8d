const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When something was, as one says it: "just now", "12 minutes ago", "14:05", "3 March, 14:05". Times are milliseconds. */
export function timeWords(at: number, now: number, locale = "en"): string {
  const ago = now - at;
  if (ago < MINUTE) return "just now";
  if (ago < HOUR) return `${Math.floor(ago / MINUTE)} min ago`;
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
  if (ago < DAY && new Date(at).getDate() === new Date(now).getDate()) return `today, ${time}`;
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" }).format(at);
  const year = new Date(at).getFullYear();
  return year === new Date(now).getFullYear() ? `${day}, ${time}` : `${day} ${year}, ${time}`;
}
