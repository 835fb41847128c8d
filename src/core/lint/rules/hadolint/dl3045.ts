import { unquote } from "../../../source/words.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../shapes.ts";
import { InheritedMark } from "./inherited-mark.ts";

const ANYWHERE_SURE = /^(?:[/$\\]|[A-Za-z]:)/;

export const dl3045: Rule = {
  id: "DL3045",
  family: "hadolint",
  title: "COPY to a relative path before any WORKDIR",
  severity: "warning",
  check: (facts) => {
    const hasWorkdir = new InheritedMark();
    const found: Finding[] = [];
    for (const at of facts.instructions) {
      if (at.isTrigger) continue;
      if (at.keyword === "from") hasWorkdir.enter(at.base);
      else if (at.keyword === "workdir") hasWorkdir.set();
      else if (at.keyword === "copy" && !hasWorkdir.isSet) {
        const target = at.argumentWords.at(-1);
        const path = unquote(target?.text ?? "");
        if (!target || at.argumentWords.length < 2 || ANYWHERE_SURE.test(path)) continue;
        const message = `\`${path}\` is relative and no WORKDIR stands above it`;
        found.push(toFinding(at, { message, range: at.rangeOf(target) }));
      }
    }
    return found;
  },
};
