import type { LineIndex } from "#core/text/line-index.ts";
import type { Problem } from "#core/lint/problem.ts";

/** A file and what was found in it. */
export interface CheckedFile {
  /** As it was named, with `/`; `stdin` for standard input. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  /** In order of the text. */
  readonly problems: readonly Problem[];
  /** What `--fix` fixed. */
  readonly fixed: readonly Problem[];
  readonly milliseconds: number;
}

/** Lines and columns of a problem, from 1; the end is after its last character. */
export interface PlaceInFile {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf({ range }: Pick<Problem, "range">, lines: LineIndex): PlaceInFile {
  return {
    line: lines.lineAt(range.start),
    column: lines.columnAt(range.start),
    endLine: lines.lineAt(range.end),
    endColumn: lines.columnAt(range.end),
  };
}
