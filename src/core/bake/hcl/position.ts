import { isAscii } from "../../text/unicode.ts";
import { splitGraphemes } from "../../text/graphemes.ts";

/** A place in a file: line and column from 1, as messages print them; columns count graphemes. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** UTF-16 offset from 0. */
  readonly offset: number;
}

/** A piece of a file, `end` exclusive. */
export interface SourceRange {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

export const FILE_START: Position = { line: 1, column: 1, offset: 0 };

/** The piece from the start of one to the end of another. */
export function rangeBetween(start: SourceRange, end: SourceRange): SourceRange {
  return { file: start.file, start: start.start, end: end.end };
}

/** The empty range at a place. */
export function emptyRange(file: string, at: Position): SourceRange {
  return { file, start: at, end: at };
}

/** The range as messages print it: `file:1,2-3`, or `file:1,2-3,4` over several lines. */
export function describeRange({ file, start, end }: SourceRange): string {
  const to = start.line === end.line ? String(end.column) : `${end.line},${end.column}`;
  return `${file}:${start.line},${start.column}-${to}`;
}

/** The place after `text`, which starts at `from`. */
export function advance(from: Position, text: string): Position {
  const offset = from.offset + text.length;
  if (isAscii(text) && !text.includes("\n")) return { line: from.line, column: from.column + text.length, offset };
  let { line, column } = from;
  for (const cluster of splitGraphemes(text)) {
    if (cluster === "\n" || cluster === "\r\n") {
      line++;
      column = 1;
    } else column++;
  }
  return { line, column, offset };
}
