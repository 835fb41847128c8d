import type { Analysis } from "../../analysis.ts";
import { Facts } from "../../lint/facts/facts.ts";
import { parseScript } from "../../shell/script/parse-script.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { isProgram } from "./stage-commands.ts";

/** A text with RUNs that are written in another way. */
export interface Unwrapped {
  readonly text: string;
  /** The lines that were changed, with what they were. */
  readonly originals: ReadonlyMap<string, string>;
}

/**
 * The text with `RUN bash -c "a && b"` of the last stage written as `RUN a && b`, where both do the same: what a shell is
 * given as a word is sorted into stages like everything else. It has to be the whole RUN, and nothing that only that
 * shell knows.
 */
export function unwrapShells(text: string, known: Analysis): Unwrapped {
  const { dockerignore, hadolint, buildArgs } = known.options;
  const facts = new Facts({ ...known, dockerignore, hadolint, buildArgs, includesOptIn: false });
  const lines = text.split("\n");
  const originals = new Map<string, string>();
  for (const at of (facts.stages.at(-1)?.instructions ?? []).toReversed()) {
    const script = at.keyword === "run" ? wrappedScript(at) : null;
    if (script === null) continue;
    const { first, last } = at.lines;
    const line = `RUN ${at.syntax.flags.map((flag) => `${flag} `).join("")}${script}`;
    originals.set(line, lines.slice(first - 1, last).join("\n"));
    lines.splice(first - 1, last - first + 1, line);
  }
  return { text: lines.join("\n"), originals };
}

/** The text with RUNs as they were, where they are still whole. */
export function wrapAgain(text: string, { originals }: Unwrapped): string {
  return text
    .split("\n")
    .map((line) => originals.get(line) ?? line)
    .join("\n");
}

/** What the shell is given; null where it isn't all of the RUN, or where another shell may read it differently. */
function wrappedScript(at: InstructionFacts): string | null {
  const given = at.syntax.isJson ? ofExecForm(at) : ofShellForm(at);
  if (!given || /[\n\r]/.test(given.text)) return null;
  const { commands, isBroken } = parseScript(given.text);
  if (isBroken || commands.length === 0 || (given.isBash && ONLY_BASH.test(given.text))) return null;
  // each command of a chain is stopped by the one that fails before it, and `;` goes on
  const isChain = commands.every(({ before }) => before === "" || before === "&&" || before === "|");
  return isChain ? given.text.trim() : null;
}

interface Given {
  readonly text: string;
  readonly isBash: boolean;
}

const OPTIONS = /^-[eux]*c$/;

function ofExecForm({ syntax: { args } }: InstructionFacts): Given | null {
  const [program = "", option = "", text = "", ...others] = args;
  const [, name] = /^(?:\S*\/)?(sh|bash)$/.exec(program) ?? [];
  return name === undefined || others.length > 0 || !OPTIONS.test(option) ? null : { text, isBash: name === "bash" };
}

function ofShellForm({ script, syntax }: InstructionFacts): Given | null {
  const [command, ...others] = script.commands;
  if (!command || others.length > 0 || script.isBroken || syntax.heredocs.length > 0) return null;
  if (!isProgram(command, "sh", "bash") || command.redirects.length > 0 || command.assignments.length > 0) return null;
  const [option, word, ...rest] = command.args;
  if (!option || !word || rest.length > 0 || !OPTIONS.test(option.text)) return null;
  // the shell around it expands variables, also in the quotes of the script
  if (word.text.includes("…") || (!word.isLiteral && /['\\]/.test(word.text))) return null;
  return { text: word.text, isBash: isProgram(command, "bash") };
}

/** What `sh` doesn't know, or does otherwise. */
const ONLY_BASH =
  /\[\[|\(\(|[<>]\(|&>|\|&|<<<|\$'|\{[^{}\s]*(?:,|\.\.)[^{}\s]*\}|=~|\+=|\]=|\$\{[^}]*[/^,:!@]|\b(?:source|pushd|popd|shopt|declare|local|mapfile|readarray|function|select|time|echo -[en]+|pipefail|RANDOM|BASH\w*)\b/;
