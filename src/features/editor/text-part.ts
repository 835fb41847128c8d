/** The most lines that the plain field shows: browsers lay all of them out again at every key. */
export const MAX_PART_LINES = 20_000;

/** Which lines of a text are shown, by how many are left out before and after them. */
export interface TextPart {
  readonly before: number;
  readonly after: number;
}

export interface ShownPart {
  /** Offsets in the whole text. */
  readonly start: number;
  readonly end: number;
  /** Lines above those that are shown. */
  readonly before: number;
  /** Lines that are shown. */
  readonly count: number;
  /** Lines of the whole text. */
  readonly total: number;
}

/** What of `text` is shown: all of it, or where it is too long the part that is asked for, the first one without. */
export function shownPart(text: string, asked: TextPart | null): ShownPart {
  const total = countLines(text);
  if (total <= MAX_PART_LINES) return { start: 0, end: text.length, before: 0, count: total, total };
  const { before, after } = asked !== null && fits(asked, total) ? asked : partAt(0, total);
  const start = startOfLine(text, before);
  const count = total - before - after;
  return { start, end: after === 0 ? text.length : startOfLine(text, count, start) - 1, before, count, total };
}

/** The part that has a line, from 0. */
export function partAt(line: number, total: number): TextPart {
  const before = Math.floor(line / MAX_PART_LINES) * MAX_PART_LINES;
  return { before, after: Math.max(0, total - before - MAX_PART_LINES) };
}

/** What is typed may make a part longer, until there is twice as much of it. */
function fits({ before, after }: TextPart, total: number): boolean {
  const count = total - before - after;
  return count > 0 && count <= 2 * MAX_PART_LINES;
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** The offset of the line that is so many below the one that starts at `from`. */
function startOfLine(text: string, lines: number, from = 0): number {
  let start = from;
  for (let line = 0; line < lines; line++) start = text.indexOf("\n", start) + 1;
  return start;
}
