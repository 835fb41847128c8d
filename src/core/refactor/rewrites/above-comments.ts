import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { lineStartOf } from "../../lint/fix/line-start.ts";

/** Where the comments above an instruction start, or the instruction itself: for what goes above both. */
export function aboveComments(at: InstructionFacts): number {
  let start = lineStartOf(at);
  while (start > 0) {
    const previous = at.text.lastIndexOf("\n", start - 2) + 1;
    if (!/^[ \t]*#/.test(at.text.slice(previous, start)) || isDirective(at.text, previous)) break;
    start = previous;
  }
  return start;
}

/** `# syntax=` and the like have to stay the first lines of a file. */
function isDirective(text: string, start: number): boolean {
  return text
    .slice(0, text.indexOf("\n", start) + 1)
    .split("\n")
    .slice(0, -1)
    .every((line) => /^\s*#\s*(?:syntax|escape|check)\s*=/i.test(line));
}
