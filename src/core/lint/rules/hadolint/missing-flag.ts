import { type Message, say } from "../../say.ts";
import type { ShellCommand, ShellWord } from "../../../shell/script/script.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { insert, safeFix, unsafeFix } from "../../fix/edits.ts";
import type { PartialFinding } from "../../rule-helpers.ts";

interface MissingFlag {
  readonly flag: string;
  /** The word it is written behind; the name of the command if there is none. */
  readonly after: (command: ShellCommand) => ShellWord | undefined;
  readonly message: Message | string;
  readonly isSafe: boolean;
}

/** One remark on all commands of a RUN that lack a flag. */
export function missingFlag(
  at: InstructionFacts,
  commands: readonly ShellCommand[],
  missing: MissingFlag,
): PartialFinding | null {
  const [first] = commands;
  if (!first) return null;
  const places = commands.map((command) => missing.after(command) ?? command.nameWord);
  // in exec form a flag would have to be its own string
  const edits = at.syntax.isJson ? [] : places.map((word) => insert(at.scriptRange(word).end, ` ${missing.flag}`));
  const makeFix = missing.isSafe ? safeFix : unsafeFix;
  const place = places[0] ?? first.nameWord;
  return {
    message: missing.message,
    range: at.scriptRange({ start: first.nameWord.start, end: place.end }),
    fixes: edits.length > 0 ? [makeFix(say`Add \`${missing.flag}\``, ...edits)] : [],
  };
}
