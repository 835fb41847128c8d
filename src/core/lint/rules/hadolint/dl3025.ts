import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { isAskedFor } from "../../facts/asked-for.ts";
import { eachInstruction } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { toExecForm } from "../shared/exec-form.ts";
import { say } from "../../say.ts";

export const dl3025: Rule = {
  id: "DL3025",
  family: "hadolint",
  title: "CMD or ENTRYPOINT in shell form",
  severity: "info",
  aliases: ["JSONArgsRecommended"],
  check: eachInstruction(["cmd", "entrypoint", "healthcheck"], (at, facts) => {
    const { syntax, keyword } = at;
    const isCheck = keyword === "healthcheck";
    if (syntax.isJson || (isCheck && syntax.args[0]?.toLowerCase() !== "cmd")) return null;
    const words = at.argumentWords.slice(isCheck ? 1 : 0);
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last || (isCheck && first.text.startsWith("["))) return null;
    // `curl … || exit 1`: the shell is what is asked for
    if (isCheck && needsShell(at) && !isAskedFor(facts, "DL3025")) return null;
    const range = at.rangeOf({ start: first.start, end: last.end });
    const message = isCheck
      ? say`HEALTHCHECK in shell form starts a shell for every check, so the image needs a shell`
      : say`${keyword.toUpperCase()} in shell form runs through a shell, which doesn't pass signals on to the program`;
    return { message, range, fixes: toExecForm(at, range) };
  }),
};

/** More than one command, or something that a shell puts in or redirects. */
function needsShell({ script: { commands, text } }: InstructionFacts): boolean {
  return commands.length !== 1 || commands[0]?.assignments.length !== 0 || /[|&;<>$`]/.test(text);
}
