import { parseScript } from "../../../shell/script/parse-script.ts";
import { isBaseOpen } from "../../facts/images/root-image.ts";
import { isAskedFor } from "../../facts/asked-for.ts";
import type { Facts } from "../../facts/facts.ts";
import { hasArg, hasFlag } from "../../../shell/script/shell-args.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { isHarmless, openPipes } from "../../facts/open-pipe.ts";
import { shellAt } from "../../facts/stages/stage-shell.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../rule-helpers.ts";
import { setPipefail } from "./set-pipefail.ts";
import { say } from "../../say.ts";

export const dl4006: Rule = {
  id: "DL4006",
  family: "hadolint",
  title: "A pipe without pipefail",
  severity: "warning",
  check: (facts) => (facts.input.isExact ? checkExactly(facts) : check(facts)),
};

function check(facts: Facts): Finding[] {
  return facts.of("run").flatMap((at) => {
    if (at.isTrigger || at.script.pipes.length === 0) return [];
    const shell = shellAt(facts, at);
    const pipes = openPipes(at, stopsAtFailure(shell));
    const [first] = pipes;
    const pipe = pipes.find((one) => !isHarmless(at, one)) ?? (isAskedFor(facts, "DL4006") ? first : undefined);
    if (!pipe) return [];
    // an image that is not known may set a SHELL with pipefail
    const isSure = shell.length > 0 || !isBaseOpen(facts, at.stage);
    const severity = isSure && !isHarmless(at, pipe) ? whereItShips(facts, at, "warning") : "info";
    return [{ ...report(facts, at, pipe), severity }];
  });
}

/** As hadolint: only a SHELL of the same stage counts. */
function checkExactly(facts: Facts): Finding[] {
  const found: Finding[] = [];
  let isFine = false;
  for (const at of facts.instructions) {
    if (at.isTrigger) continue;
    if (at.keyword === "from") isFine = false;
    else if (at.keyword === "shell") isFine = stopsAtFailure(at.syntax.args);
    const pipe = at.keyword === "run" && !isFine ? at.script.pipes[0] : undefined;
    if (pipe) found.push(report(facts, at, pipe));
  }
  return found;
}

function report(facts: Facts, at: InstructionFacts, pipe: { readonly start: number; readonly end: number }): Finding {
  return toFinding(at, {
    message: say`A command before the \`|\` can fail without failing the RUN`,
    severity: whereItShips(facts, at, "warning"),
    range: at.scriptRange(pipe),
    fixes: setPipefail(facts, at),
  });
}

/** A shell that fails with any command of a pipe, or one that this rule knows nothing of. */
function stopsAtFailure(words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const line = words.join(" ");
  if (/^(?:pwsh|powershell|cmd)/.test(line)) return true;
  if (/^(?:\/usr)?\/bin\/env\b/.test(line)) return stopsAtFailure(words.slice(1));
  return parseScript(line).commands.some(
    (command) =>
      /^(?:.*\/)?(?:bash|zsh|ash)$/.test(command.name) && hasFlag(command, "o") && hasArg(command, "pipefail"),
  );
}
