import type { Analysis } from "#core/analysis.ts";
import type { TextEdit } from "#core/lint/problem.ts";
import { placedArguments } from "#core/source/placed-arguments.ts";
import { rangeOfText } from "#core/symbols/range-of-text.ts";
import { InstructionFacts } from "#core/source/instruction-facts.ts";
import { isKeyword } from "../hover/instruction-table.ts";

/** Instructions and AS in upper case. What ONBUILD wraps is kept as it is: its text goes into the image. */
export function keywordEdits({ text, file }: Analysis): readonly TextEdit[] {
  return file.instructions.flatMap((instruction) => {
    if (!isKeyword(instruction.keyword)) return [];
    const at = new InstructionFacts(text, file.escape, instruction, instruction, 0);
    const words = [{ text: instruction.keywordWritten, start: 0 }];
    const [, as] = instruction.keyword === "from" && instruction.args.length === 3 ? placedArguments(at) : [];
    if (as) words.push(as);
    return words.flatMap((word) => {
      const range = rangeOfText(at, word.start, word.text);
      const upper = word.text.toUpperCase();
      return range && upper !== word.text && upper.length === word.text.length ? [{ range, text: upper }] : [];
    });
  });
}
