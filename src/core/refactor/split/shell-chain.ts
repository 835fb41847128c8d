import type { Facts } from "../../lint/facts/facts.ts";
import { shellAt } from "../../lint/facts/stages/stage-shell.ts";
import type { ShellCommand } from "../../shell/script/script.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";

/** One link of a RUN that is a plain chain of `&&`: a command, or several that are joined by `|` or `||`. */
export interface ChainLink {
  /** The first of its commands. */
  readonly command: ShellCommand;
  /** All of them, with those inside of `$(…)`. */
  readonly commands: readonly ShellCommand[];
  /** As it is written, on one line. */
  readonly text: string;
}

/**
 * The commands of a RUN that is a plain chain, `a && b | c && d`; null where it is anything else: a loop, a subshell, or
 * several here-documents.
 */
export function readChain(at: InstructionFacts): readonly ChainLink[] | null {
  const { script, syntax } = at;
  if (script.isBroken || syntax.heredocs.length > 1) return null;
  if (syntax.isJson && /[&|;<>$`"'\\]|^(?:\S*\/)?(?:ba|da|a)?sh /.test(script.text)) return null;
  if (syntax.heredocs.length === 1 && /<</.test(script.text)) return null;
  const groups: ShellCommand[][] = [];
  let end = 0;
  for (const command of script.commands) {
    const current = groups.at(-1);
    if (current && command.start < end) {
      current.push(command);
      continue;
    }
    // anything but an operator means a compound command
    if (command.depth > 0 || !/^\s*(?:(?:&&|\|\||;|\||\n)\s*)?$/.test(script.text.slice(end, command.start)))
      return null;
    end = command.end;
    if (current && (command.before === "|" || command.before === "||")) current.push(command);
    else groups.push([command]);
  }
  if (!/^[\s;]*$/.test(script.text.slice(end))) return null;
  const links = groups.map((group) => toLink(group, script.text));
  // a line break in quotes can't be written on one line
  return links.length === 0 || links.some(({ text }) => text.includes("\n")) ? null : links;
}

function toLink(commands: readonly ShellCommand[], script: string): ChainLink {
  const [command] = commands;
  if (!command) throw new RangeError("a link without a command");
  const end = Math.max(...commands.map((one) => one.end));
  return { command, commands, text: onOneLine(script.slice(command.start, end)) };
}

/** A command with one blank where it has several, or a line break; what is in quotes stays as it is. */
export function onOneLine(text: string): string {
  return text.replace(OUTSIDE_QUOTES, (match) => (/^\s/.test(match) ? " " : match)).trim();
}

/** Quoted text as a whole, or blanks outside it. */
const OUTSIDE_QUOTES = /"(?:\\.|[^"\\])*"|'[^']*'|\\.|\s+/gs;

/**
 * A RUN of these commands, with the flags of the original. One that fails stops it, unless the original goes on as well:
 * its commands are on lines of their own or behind `;`, and neither `set -e` nor its shell stops it.
 */
export function writeRun(facts: Facts, at: InstructionFacts, commands: readonly string[]): string {
  const flags = at.syntax.flags.map((flag) => `${flag} `).join("");
  const joints = at.script.commands.filter(({ depth }) => depth === 0).map(({ before }) => before);
  const isLoose = joints.some((one) => one === ";" || one === "\n") && !joints.includes("&&") && !stops(facts, at);
  return `RUN ${flags}${commands.join(`${isLoose ? ";" : " &&"} ${at.escape}\n    `)}`;
}

/** A command that fails ends the script, by an option of the shell. */
function stops(facts: Facts, at: InstructionFacts): boolean {
  const isOption = (word: string): boolean => /^-[a-z]*e[a-z]*$|^errexit$/.test(word);
  return (
    shellAt(facts, at).slice(1).some(isOption) ||
    at.script.commands.some(
      ({ name, depth, args }) => name === "set" && depth === 0 && args.some(({ text }) => isOption(text)),
    )
  );
}
