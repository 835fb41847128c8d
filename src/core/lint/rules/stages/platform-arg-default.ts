import type { Facts } from "../../facts/facts.ts";
import { isPlatformArg } from "../../facts/undeclared-variables.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const platformArgDefault: Rule = {
  id: "stages/platform-arg-default",
  family: "stages",
  title: "A default overrides the platform that BuildKit sets",
  severity: "warning",
  check: (facts) =>
    facts.of("arg").flatMap((at): Finding[] => {
      if (at.isTrigger) return [];
      return at.argumentWords.flatMap((word): Finding[] => {
        const [name = "", ...rest] = word.text.split("=");
        if (rest.length === 0 || !isPlatformArg(name)) return [];
        if (at.stage < 0 && !isTakenOver(facts, name)) return [];
        const value = rest.join("=").replace(/^["']|["']$/g, "");
        // a stage for one platform may say so
        if (value.includes("$")) return [];
        const message = say`The default for \`${name}\` overrides what BuildKit sets, so \`${name}\` is \`${value}\` on every platform`;
        const range = at.rangeOf(word);
        const assigned = { start: range.start + name.length, end: range.end };
        const fix = changing(unsafeFix(say`Remove the default`, replace(assigned, "")), "environment");
        return [toFinding(at, { message, range, fixes: [fix], severity: value === "linux" ? "info" : "warning" })];
      });
    }),
};

/** A stage declares it without a default, so it gets the one from above the first FROM. */
function isTakenOver(facts: Facts, name: string): boolean {
  return facts
    .of("arg")
    .some((at) => at.stage >= 0 && !at.isTrigger && at.argumentWords.some(({ text }) => text === name));
}
