import { toLower, toUpper } from "../../../text/case.ts";
import type { Instruction } from "../../../parse/syntax.ts";
import { atInstruction, seenInstructions, type CheckRule } from "./check-rule.ts";

export const fromAsCasing: CheckRule = {
  id: "FromAsCasing",
  find: (facts) =>
    seenInstructions(facts)
      .filter((instruction) => instruction.keyword === "from" && !hasMatchingCase(instruction))
      .map((instruction) => {
        const message = `'${instruction.args[1]}' and '${instruction.keywordWritten}' keywords' casing do not match`;
        return atInstruction(instruction, message);
      }),
};

// a FROM in mixed case is the business of another check
function hasMatchingCase({ keywordWritten, args }: Instruction): boolean {
  const as = args[1] ?? "";
  if (args.length < 3) return true;
  if (keywordWritten === toLower(keywordWritten)) return as === toLower(as);
  return keywordWritten !== toUpper(keywordWritten) || as === toUpper(as);
}
