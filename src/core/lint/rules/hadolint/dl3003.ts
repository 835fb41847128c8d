import type { ShellCommand, ShellWord } from "../../../shell/script/script.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { isAskedFor } from "../../facts/asked-for.ts";
import { writtenWord } from "../../facts/quoted-words.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import { eachInstruction } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { say } from "../../say.ts";

export const dl3003: Rule = {
  id: "DL3003",
  family: "hadolint",
  title: "cd in a RUN",
  severity: "info",
  check: eachInstruction(["run"], (at, facts) => {
    const command = at.script.commands.find(({ name }) => name === "cd");
    if (!command || !(facts.input.isExact || canBeWorkdir(at, command))) return null;
    const [word] = command.args;
    if (isWorkedOut(at, word) && !isAskedFor(facts, "DL3003")) return null;
    const where = word ? writtenWord(at, word) : "~";
    return {
      message: say`\`cd ${where}\` applies only to this RUN`,
      range: at.scriptRange(command),
      fixes: toWorkdir(at),
    };
  }),
};

/** A script may go from one directory to another; a WORKDIR can only be where it starts. */
function canBeWorkdir({ script }: InstructionFacts, command: ShellCommand): boolean {
  return script.commands.find(({ name }) => name !== "set") === command;
}

/** A directory that only the shell knows, or a here-document, which is a whole script: no WORKDIR says that. */
function isWorkedOut(at: InstructionFacts, word: ShellWord | undefined): boolean {
  return at.holder.heredocs.length > 0 || !word || /\$\(|`/.test(writtenWord(at, word));
}

/** `RUN cd DIR && …` as a WORKDIR and a RUN; what follows then starts in that directory too. */
function toWorkdir(at: InstructionFacts): Fix[] {
  const { syntax, script, keywordRange } = at;
  const [first, next] = script.commands;
  const [directory] = first?.args ?? [];
  const isPlain = syntax.flags.length === 0 && !syntax.isJson && syntax.heredocs.length === 0;
  if (!isPlain || first?.name !== "cd" || first.depth > 0 || next?.before !== "&&" || next.depth > 0) return [];
  if (first.args.length !== 1 || !directory || !/^\/[\w./-]*$/.test(directory.text)) return [];
  const gap = { start: keywordRange.start, end: at.scriptRange(next).start };
  if (at.text.slice(gap.start, gap.end).includes("#")) return [];
  const edit = replace(gap, `WORKDIR ${directory.text}\n${syntax.keywordWritten} `);
  return [changing(unsafeFix(say`Write \`WORKDIR ${directory.text}\` above`, edit), "workdir")];
}
