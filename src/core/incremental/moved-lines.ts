import type { Instruction } from "../parse/syntax.ts";
import type { LineRange } from "../text/range.ts";

/** An instruction of the part that was edited, before and after. */
export interface InstructionPair {
  readonly before: Instruction;
  readonly after: Instruction;
}

/** Where the lines of a text went that was edited. Everything that is asked for is a first or last line of an instruction. */
export interface MovedLines {
  /** Whether any instruction is in other lines than before. */
  readonly isAny: boolean;
  /** Where the first line of an instruction, or 0 for none, is now. */
  first(line: number): number;
  range(lines: LineRange): LineRange;
}

/** `lastBefore` is the last line in front of the part that was edited, `lastBehind` the last of the part. */
export function moveLines(
  pairs: readonly InstructionPair[],
  lastBefore: number,
  lastBehind: number,
  by: number,
): MovedLines {
  const firsts = new Map(pairs.map(({ before, after }) => [before.lines.first, after.lines.first]));
  const lasts = new Map(pairs.map(({ before, after }) => [before.lines.last, after.lines.last]));
  const move = (line: number, known: ReadonlyMap<number, number>): number => {
    if (line <= lastBefore) return line;
    return line > lastBehind ? line + by : (known.get(line) ?? line);
  };
  return {
    isAny: by !== 0 || pairs.some(({ before, after }) => !isSameRange(before.lines, after.lines)),
    first: (line) => move(line, firsts),
    range(lines) {
      const moved = { first: move(lines.first, firsts), last: move(lines.last, lasts) };
      return isSameRange(lines, moved) ? lines : moved;
    },
  };
}

function isSameRange(one: LineRange, other: LineRange): boolean {
  return one.first === other.first && one.last === other.last;
}
