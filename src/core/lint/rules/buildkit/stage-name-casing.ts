import { toLower } from "../../../text/case.ts";
import { atInstruction, seenInstructions, type CheckRule } from "./check-rule.ts";

export const stageNameCasing: CheckRule = {
  id: "StageNameCasing",
  find: (facts) =>
    seenInstructions(facts)
      .filter(({ keyword, args }) => keyword === "from" && args.length === 3 && args[2] !== toLower(args[2] ?? ""))
      .map((instruction) => atInstruction(instruction, `Stage name '${instruction.args[2]}' should be lowercase`)),
};
