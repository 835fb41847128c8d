import { INSTRUCTION_KEYWORDS } from "../../../parse/line-parsers.ts";
import type { Instruction } from "../../../parse/syntax.ts";
import { atFile, type CheckRule } from "./check-rule.ts";

export const consistentInstructionCasing: CheckRule = {
  id: "ConsistentInstructionCasing",
  find: ({ parsed, conversion }) => {
    if (!conversion) return [];
    let lower = 0;
    let upper = 0;
    let mixed = 0;
    const count = (instruction: Instruction): void => {
      if (isLower(instruction)) lower++;
      else if (isUpper(instruction)) upper++;
      else mixed++;
    };
    for (const { from, commands } of parsed.stages) {
      count(from.instruction);
      for (const { instruction } of commands) count(instruction);
    }
    if (mixed === 0 && (lower === 0 || upper === 0)) return [];
    const casing = lower > upper ? "lowercase" : "uppercase";
    const isRight = lower > upper ? isLower : isUpper;
    return parsed.stages
      .flatMap(({ from, commands }) => [from.instruction, ...commands.map(({ instruction }) => instruction)])
      .filter((instruction) => !isRight(instruction))
      .map((instruction) =>
        atFile(
          instruction,
          `Command '${instruction.keywordWritten}' should match the case of the command majority (${casing})`,
        ),
      );
  },
};

function isLower({ keyword, keywordWritten }: Instruction): boolean {
  return keywordWritten === keyword;
}

function isUpper({ keywordWritten }: Instruction): boolean {
  return UPPER_CASE.has(keywordWritten);
}

const UPPER_CASE = new Set(INSTRUCTION_KEYWORDS.map((keyword) => keyword.toUpperCase()));
