import { toLower } from "../../../text/case.ts";
import { atInstruction, seenInstructions, type CheckRule } from "./check-rule.ts";

export const stageNameCasing: CheckRule = {
  id: "StageNameCasing",
  find: (facts) =>
    seenInstructions(facts)
      .filter(({ keyword }) => keyword === "from")
      .flatMap((instruction) => {
        const { args } = instruction;
        const name = args[2] ?? "";
        if (args.length !== 3 || name === toLower(name)) return [];
        return [atInstruction(instruction, `Stage name '${name}' should be lowercase`)];
      }),
};
