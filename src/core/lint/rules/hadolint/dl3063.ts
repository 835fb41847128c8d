import { eachInstruction } from "../../rule-helpers.ts";
import { renameStageFixes } from "../shared/rename-stage.ts";
import type { Rule } from "../../rule.ts";
import { say } from "../../say.ts";

export const dl3063: Rule = {
  id: "DL3063",
  family: "hadolint",
  title: "A stage with a reserved name",
  severity: "warning",
  aliases: ["ReservedStageName"],
  check: eachInstruction(["from"], (at, facts) => {
    const { alias, aliasWord } = at.base;
    if (alias !== "scratch" && alias !== "context") return null;
    return {
      message: say`\`${alias}\` is a reserved word in Dockerfiles`,
      range: at.rangeOf(aliasWord),
      fixes: renameStageFixes(at, facts),
    };
  }),
};
