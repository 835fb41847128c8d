import type { ShellCommand } from "../../../shell/script/script.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { appendCommand } from "../../fix/append-command.ts";
import { safeFix } from "../../fix/edits.ts";
import type { Severity } from "../../problem.ts";
import { type PartialFinding, whereItShips } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

interface CleanUp {
  /** Where the layer ships. */
  readonly severity: Severity;
  readonly installs: (command: ShellCommand) => boolean;
  readonly cleans: (command: ShellCommand) => boolean;
  /** What would clean up. */
  readonly command: string;
}

/** A remark on a RUN that installs and does not clean up behind it. */
export function missingCleanUp(
  facts: Facts,
  at: InstructionFacts,
  { severity, installs, cleans, command }: CleanUp,
): PartialFinding | null {
  const { commands } = at.script;
  const install = commands.findIndex(installs);
  const clean = commands.findIndex(cleans);
  const found = commands[install];
  if (!found || (clean >= 0 && install < clean)) return null;
  const edit = appendCommand(at, command);
  return {
    message: say`What \`${found.name}\` downloads stays in the layer: no \`${command}\` follows`,
    severity: whereItShips(facts, at, severity),
    range: at.scriptRange(found.nameWord),
    fixes: edit ? [safeFix(say`Add \`${command}\``, edit)] : [],
  };
}
