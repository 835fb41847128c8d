import { parseScript } from "../../../shell/script/parse-script.ts";
import { hasArg, hasFlag } from "../../facts/shell-args.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { insert, unsafeFix } from "../../fix/edits.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../shapes.ts";

export const dl4006: Rule = {
  id: "DL4006",
  family: "hadolint",
  title: "A pipe without pipefail",
  severity: "warning",
  check: (facts) => {
    const found: Finding[] = [];
    let isFine = false;
    for (const at of facts.instructions) {
      if (at.isTrigger) continue;
      if (at.keyword === "from") isFine = false;
      else if (at.keyword === "shell") isFine = stopsAtFailure(at);
      const pipe = at.keyword === "run" && !isFine ? at.script.pipes[0] : undefined;
      if (!pipe) continue;
      const shell = 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]';
      found.push(
        toFinding(at, {
          message: "Only the last command of a pipe decides whether the RUN fails",
          severity: whereItShips(facts, at, "warning"),
          range: at.scriptRange(pipe),
          fixes: [unsafeFix("Run the commands of this stage with `pipefail`", insert(at.range.start, `${shell}\n`))],
        }),
      );
    }
    return found;
  },
};

/** A shell that fails with any command of a pipe, or one that this rule knows nothing of. */
function stopsAtFailure({ syntax }: InstructionFacts): boolean {
  const line = syntax.args.join(" ");
  if (/^(?:pwsh|powershell|cmd)/.test(line)) return true;
  return parseScript(line).commands.some(
    (command) =>
      /^(?:.*\/)?(?:bash|zsh|ash)$/.test(command.name) && hasFlag(command, "o") && hasArg(command, "pipefail"),
  );
}
