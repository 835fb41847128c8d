import type { Instruction } from "../parse/syntax.ts";
import type { LineRange } from "../text/range.ts";

/** An instruction that was parsed again, before and after the edit. */
export interface InstructionPair {
  readonly before: Instruction;
  readonly after: Instruction;
}

/** Where lines are after an edit. It can be asked only about first and last lines of instructions. */
export interface MovedLines {
  /** Whether the lines of any instruction changed. */
  readonly isAny: boolean;
  /** Where the first line of an instruction, or 0 for none, is now. */
  first(line: number): number;
  range(lines: LineRange): LineRange;
}

/** `lastBefore` is the last line before the part that was parsed again, `lastBehind` the last line of that part. */
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
