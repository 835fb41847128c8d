import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { brokenArray } from "../../facts/broken-array.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { Rule } from "../../rule.ts";
import { eachInstruction } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const malformedJson: Rule = {
  id: "stages/malformed-json",
  family: "stages",
  title: "An array that isn't valid JSON",
  severity: "warning",
  aliases: ["JSONArgsRecommended", "DL3025"],
  isPreferred: true,
  check: eachInstruction(["run", "cmd", "entrypoint", "shell", "volume", "copy", "add", "healthcheck"], (at) => {
    const broken = brokenArray(at);
    if (!broken) return null;
    const { reason, words } = broken;
    const message = say`The array of \`${at.keyword.toUpperCase()}\` isn't valid JSON (${reason}), so it is read as plain text`;
    const range = at.rangeOf(broken);
    const json = `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
    const fixes =
      words.length === 0
        ? []
        : [changing(unsafeFix(say`Write \`${json}\``, replace(range, json)), "command", "shell", "settings")];
    return { message, range, fixes, severity: isStarted(at) ? "error" : "warning" };
  }),
};

/** Nothing starts: a shell looks for a program whose name begins with a bracket. */
function isStarted({ keyword }: InstructionFacts): boolean {
  return keyword === "run" || keyword === "cmd" || keyword === "entrypoint";
}
