import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import type { TextRange } from "../../../text/range.ts";

/** The piece of the text behind `--name=`; the keyword's where the flag is not given. */
export function flagValueRange(at: InstructionFacts, name: string): TextRange {
  const word = at.flagWord(name);
  if (!word) return at.keywordRange;
  return at.rangeOf({ start: Math.min(word.start + name.length + 3, word.end), end: word.end });
}
