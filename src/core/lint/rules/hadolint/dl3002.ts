import { unquote } from "../../../source/words.ts";
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
    const severity = whereItShips(facts, last, "warning");
    const message = say`The last USER of the stage is \`${user}\`, so its program runs with full privileges`;
    return [toFinding(last, { message, severity, range: last.rangeOf(last.argumentWords[0]) })];
  }),
};
