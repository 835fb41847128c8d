import { suggest } from "../../../text/suggest.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const dl3061: Rule = {
  id: "DL3061",
  family: "hadolint",
  title: "An instruction before the first FROM",
  severity: "error",
  aliases: ["BuildError"],
  check: ({ instructions, input }) => {
    const found: Finding[] = [];
    for (const at of instructions) {
      const { keyword } = at.holder;
      if (keyword === "from") break;
      if (keyword === "arg") continue;
      // a misspelled FROM is the mistake, not what follows it
      if (!input.isExact && suggest(keyword, ["from"]) !== "") break;
      found.push(
        toFinding(at, {
          message: say`${keyword.toUpperCase()} comes before the first FROM, where only ARG is allowed`,
        }),
      );
    }
    return found;
  },
};
