import type { Instruction } from "../../../parse/syntax.ts";
import { toLower, toUpper } from "../../../text/case.ts";
import { atFile, type CheckRule } from "./check-rule.ts";

export const consistentInstructionCasing: CheckRule = {
  id: "ConsistentInstructionCasing",
  find: ({ parsed, conversion }) => {
    if (!conversion) return [];
    const instructions = parsed.stages.flatMap(({ from, commands }) => [
      from.instruction,
      ...commands.map(({ instruction }) => instruction),
    ]);
    const lower = instructions.filter(isLower).length;
    const upper = instructions.filter((instruction) => isUpper(instruction) && !isLower(instruction)).length;
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

function isLower({ keywordWritten }: Instruction): boolean {
  return keywordWritten === toLower(keywordWritten);
}

function isUpper({ keywordWritten }: Instruction): boolean {
  return keywordWritten === toUpper(keywordWritten);
}
