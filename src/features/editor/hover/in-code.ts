const MOST = 80;

/** A text of strangers as it can be between backquotes: one line, no backquote, not too long. */
export function inCode(text: string, most = MOST): string {
  return shorten(text.replace(/`/g, "ˋ"), most);
}

/** One line, cut where it is too long. */
export function shorten(text: string, most = MOST): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
