import { eachStage, toFinding } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { flagValueRange } from "./flag-value-range.ts";
import { say } from "../../say.ts";

export const dl3023: Rule = {
  id: "DL3023",
  family: "hadolint",
  title: "A stage copies from itself",
  severity: "error",
  aliases: ["BuildError"],
  check: eachStage(({ from, instructions }) => {
    const alias = from ? from.base.alias : "";
    if (alias === "") return [];
    const copies = instructions.filter(
      (at) => at.keyword === "copy" && !at.isTrigger && at.flagValue("from")?.toLowerCase() === alias,
    );
    return copies.map((at) =>
      toFinding(at, { message: say`\`${alias}\` is the stage this line is in`, range: flagValueRange(at, "from") }),
    );
  }),
};
