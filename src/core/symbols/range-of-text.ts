import type { InstructionFacts } from "../source/instruction-facts.ts";
import type { TextRange } from "../text/range.ts";

/** Where the file holds `written`, which starts at `start` of the joined line; null where a line break cuts it in two. */
export function rangeOfText(at: InstructionFacts, start: number, written: string): TextRange | null {
  const range = at.rangeOf({ start, end: start + written.length });
  return at.text.slice(range.start, range.end) === written ? range : null;
}
