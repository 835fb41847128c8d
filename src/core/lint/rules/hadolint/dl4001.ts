import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const dl4001: Rule = {
  id: "DL4001",
  family: "hadolint",
  title: "wget and curl in one stage",
  severity: "info",
  check: ({ instructions }) => {
    const seen = { plain: new Set<string>(), trigger: new Set<string>() };
    const found: Finding[] = [];
    for (const at of instructions) {
      if (at.keyword === "from") seen.plain.clear();
      if (at.keyword !== "run") continue;
      const own = at.script.commands.filter(({ name }) => name === "curl" || name === "wget");
      const names = at.isTrigger ? seen.trigger : seen.plain;
      for (const { name } of own) names.add(name);
      const last = own.findLast(({ name }) => name !== own[0]?.name) ?? own[0];
      if (!last || names.size < 2) continue;
      const other = last.name === "curl" ? "wget" : "curl";
      const message = say`The stage uses both \`${last.name}\` and \`${other}\`; one of them is enough`;
      found.push(toFinding(at, { message, range: at.scriptRange(last.nameWord) }));
    }
    return found;
  },
};
