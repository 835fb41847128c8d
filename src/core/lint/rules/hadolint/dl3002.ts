import { unquote } from "../../../source/words.ts";
import { isAskedFor } from "../../facts/asked-for.ts";
import type { Facts } from "../../facts/facts.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { eachStage, toFinding, whereItShips } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { say } from "../../say.ts";

export const dl3002: Rule = {
  id: "DL3002",
  family: "hadolint",
  title: "The last USER of a stage is root",
  severity: "warning",
  check: eachStage(({ from, instructions }, facts) => {
    const last = instructions.findLast(({ keyword, isTrigger }) => keyword === "user" && !isTrigger);
    const user = unquote(last?.syntax.args[0] ?? "");
    if (!from || !last || !/^(?:root|0)(?::|$)/.test(user)) return [];
    if (isReplaced(facts, from.stage) && !isAskedFor(facts, "DL3002")) return [];
    const severity = whereItShips(facts, last, "warning");
    const message = say`The last USER of the stage is \`${user}\`, so its program runs with full privileges`;
    return [toFinding(last, { message, severity, range: last.rangeOf(last.argumentWords[0]) })];
  }),
};

/** A stage that is built on it, and whose image is built, sets another user. */
function isReplaced(facts: Facts, stage: number): boolean {
  const links = stageLinks(facts);
  return facts
    .of("user")
    .some((at) => !at.isTrigger && at.stage > stage && facts.ships(at.stage) && links.isBuiltOn(at.stage, stage));
}
