import type { InstructionFacts } from "../../source/instruction-facts.ts";
import type { TextEdit } from "../problem.ts";
import { insert } from "./edits.ts";
import { lineRangeOf } from "./line-range.ts";
import { lineEndOf } from "./line-start.ts";

/** Writes lines below a FROM; null where it is the last line of a text that does not end it. */
export function belowFrom(from: InstructionFacts, lines: readonly string[]): TextEdit | null {
  const { end } = lineRangeOf(from);
  if (from.text[end - 1] !== "\n") return null;
  const lineEnd = lineEndOf(from);
  return insert(end, lines.map((line) => line + lineEnd).join(""));
}
