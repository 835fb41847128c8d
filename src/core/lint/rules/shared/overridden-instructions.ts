import type { StageFacts } from "../../facts/facts.ts";
import { replace, safeFix } from "../../fix/edits.ts";
import { lineRangeOf } from "../../fix/line-range.ts";
import type { Finding } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

/** The instructions of a kind in a stage that have no effect, because another of the same kind follows. */
export function overriddenInstructions({ instructions }: StageFacts, keyword: string): Finding[] {
  const same = instructions.filter((at) => at.keyword === keyword && !at.isTrigger);
  return same.slice(0, -1).map((at, index) => {
    const next = same[index + 1] ?? at;
    const name = keyword.toUpperCase();
    const message = say`This ${name} has no effect: the one on line ${next.lines.first} overrides it`;
    const fixes = [safeFix(say`Remove this ${name}`, replace(lineRangeOf(at), ""))];
    return toFinding(at, { message, fixes, alsoAt: [next] });
  });
}
