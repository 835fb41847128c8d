import type { Instruction } from "../../../parse/syntax.ts";
import { atFile, type CheckRule } from "./check-rule.ts";

export const consistentInstructionCasing: CheckRule = {
  id: "ConsistentInstructionCasing",
  find: ({ parsed, conversion }) => {
    if (!conversion) return [];
    const instructions: Instruction[] = [];
    for (const { from, commands } of parsed.stages) {
      instructions.push(from.instruction);
      for (const { instruction } of commands) instructions.push(instruction);
    }
    let lower = 0;
    let upper = 0;
    for (const instruction of instructions) {
      if (isLower(instruction)) lower++;
      else if (isUpper(instruction)) upper++;
    }
    const casing = lower > upper ? "lowercase" : "uppercase";
    const isRight = lower > upper ? isLower : isUpper;
    return instructions
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
  return UPPER_CASE.test(keywordWritten);
}

// the keywords of commands are ASCII
const UPPER_CASE = /^[A-Z]+$/;
