import type { Instruction, Segment } from "../parse/syntax.ts";
import type { LineRange } from "../text/range.ts";

/** How far an edit moved what comes after it. */
export interface Shift {
  /** UTF-16 units. */
  readonly offset: number;
  readonly lines: number;
  /** Positions in the list of all instructions. */
  readonly index: number;
}

/** The same instruction at another place. */
export function shiftInstruction(instruction: Instruction, shift: Shift): Instruction {
  const { range, lines, index, child } = instruction;
  const moved = shift.lines === 0 ? lines : { first: lines.first + shift.lines, last: lines.last + shift.lines };
  // without a spread: it runs for thousands of instructions on each keystroke
  return {
    index: index + shift.index,
    keyword: instruction.keyword,
    keywordWritten: instruction.keywordWritten,
    lines: moved,
    range: { start: range.start + shift.offset, end: range.end + shift.offset },
    original: instruction.original,
    trailing: instruction.trailing,
    flags: instruction.flags,
    args: instruction.args,
    isJson: instruction.isJson,
    heredocs: instruction.heredocs,
    child: child && shiftChild(child, moved, shift),
    comments: instruction.comments,
    segments: shiftSegments(instruction.segments, shift),
  };
}

/** What ONBUILD wraps has the lines of the ONBUILD, and no range or index. */
function shiftChild(child: Instruction, lines: LineRange, shift: Shift): Instruction {
  return {
    ...child,
    lines: child.lines.first === 0 ? child.lines : lines,
    child: child.child && shiftChild(child.child, lines, shift),
    segments: shiftSegments(child.segments, shift),
  };
}

function shiftSegments(segments: readonly Segment[], { offset }: Shift): readonly Segment[] {
  if (segments.length === 0) return segments;
  return segments.map(({ logical, source }) => ({ logical, source: source + offset }));
}
