import type { InstructionFacts } from "../../source/instruction-facts.ts";
import type { TextRange } from "../../text/range.ts";

/** The lines an instruction is in, with the line ending behind them; if there is none, with the one before. */
export function lineRangeOf({ range, text }: InstructionFacts): TextRange {
  const start = text.lastIndexOf("\n", range.start - 1) + 1;
  const newline = text.indexOf("\n", range.end);
  if (newline >= 0) return { start, end: newline + 1 };
  return { start: text[start - 2] === "\r" ? start - 2 : Math.max(0, start - 1), end: text.length };
}
