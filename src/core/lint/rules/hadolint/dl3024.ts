import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const dl3024: Rule = {
  id: "DL3024",
  family: "hadolint",
  title: "Two stages with the same name",
  severity: "error",
  aliases: ["DuplicateStageName"],
  check: (facts) => {
    const lines = new Map<string, number>();
    const found: Finding[] = [];
    for (const at of facts.of("from")) {
      if (at.isTrigger) continue;
      const { alias, aliasWord } = at.base;
      const line = lines.get(alias);
      if (alias === "") continue;
      if (line === undefined) lines.set(alias, at.lines.first);
      else
        found.push(
          toFinding(at, {
            message: say`The stage on line ${line} is also called \`${alias}\``,
            range: at.rangeOf(aliasWord),
          }),
        );
    }
    return found;
  },
};
