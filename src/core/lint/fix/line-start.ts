import type { InstructionFacts } from "../../source/instruction-facts.ts";

/** Where the first line of an instruction starts, for what goes above it. */
export function lineStartOf({ range, text }: InstructionFacts): number {
  return text.lastIndexOf("\n", range.start - 1) + 1;
}

/** The line ending that a text uses. */
export function lineEndOf({ text }: InstructionFacts): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
