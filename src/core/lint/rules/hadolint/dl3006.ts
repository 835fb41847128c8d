import type { Finding, Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../shapes.ts";

export const dl3006: Rule = {
  id: "DL3006",
  family: "hadolint",
  title: "An image without a tag",
  severity: "warning",
  check: (facts) => {
    const aliases = new Set<string>();
    const found: Finding[] = [];
    for (const at of facts.of("from")) {
      if (at.isTrigger) continue;
      const base = at.base;
      const isStage = aliases.has(base.name.toLowerCase());
      if (base.alias !== "") aliases.add(base.alias);
      const isOpen = base.tag === "" && base.digest === "" && base.name !== "" && base.name !== "scratch";
      if (!isOpen || isStage || base.name.startsWith("$")) continue;
      const message = `\`${base.written}\` has no tag: it is whatever is latest on the day of the build`;
      const severity = whereItShips(facts, at, "warning");
      found.push(toFinding(at, { message, severity, range: at.rangeOf(base.imageWord) }));
    }
    return found;
  },
};
