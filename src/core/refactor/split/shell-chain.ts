import type { ShellCommand } from "../../shell/script/script.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";

/** One command of a RUN that is a plain chain of `&&`. */
export interface ChainLink {
  readonly command: ShellCommand;
  /** As it is written, on one line. */
  readonly text: string;
}

/**
 * The commands of a RUN that is a plain chain, `a && b && c`; null where it is anything else: a pipe, a loop, a
 * here-document, an exec form.
 */
export function readChain(at: InstructionFacts): readonly ChainLink[] | null {
  const { script, syntax } = at;
  if (script.isBroken || syntax.isJson || syntax.heredocs.length > 0 || script.pipes.length > 0) return null;
  const links: ChainLink[] = [];
  for (const command of script.commands) {
    // what is inside `$(…)` belongs to the command around it
    if (command.depth > 0) return null;
    const isChained = links.length === 0 ? command.before === "" : command.before === "&&" || command.before === ";";
    if (!isChained) return null;
    links.push({ command, text: script.text.slice(command.start, command.end).replace(/\s+/g, " ").trim() });
  }
  return links.length > 0 ? links : null;
}

/** A RUN of these commands, with the flags of the original. */
export function writeRun(at: InstructionFacts, commands: readonly string[]): string {
  const flags = at.syntax.flags.map((flag) => `${flag} `).join("");
  return `RUN ${flags}${commands.join(` && ${at.escape}\n    `)}`;
}
