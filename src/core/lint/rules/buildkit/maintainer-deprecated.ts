import { atInstruction, seenInstructions, type CheckRule } from "./check-rule.ts";

export const maintainerDeprecated: CheckRule = {
  id: "MaintainerDeprecated",
  find: (facts) =>
    seenInstructions(facts)
      .filter(({ keyword }) => keyword === "maintainer")
      .map((instruction) => atInstruction(instruction, "Maintainer instruction is deprecated in favor of using label")),
};
