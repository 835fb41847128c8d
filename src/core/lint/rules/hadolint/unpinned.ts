import type { ShellWord } from "../../../shell/script/script.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { writtenWord } from "../../facts/quoted-words.ts";
import { knownWords } from "../../facts/values.ts";
import type { PartialFinding } from "../../rule-helpers.ts";
import { listTexts } from "../../text-list.ts";
import { say } from "../../say.ts";

/** One remark on all packages of a RUN that have no version. */
export function unpinned(
  at: InstructionFacts,
  facts: Facts,
  packages: readonly ShellWord[],
  isPinned: (name: string) => boolean,
): PartialFinding | null {
  const open = packages.filter((word) => namesOf(facts, at, word).some((name) => !isPinned(name)));
  const [first] = open;
  if (!first) return null;
  const names = [...new Set(open.map((word) => writtenWord(at, word)))];
  const message =
    names.length === 1
      ? say`The version of ${listTexts(names)} isn't pinned`
      : say`The versions of ${listTexts(names)} aren't pinned`;
  return { message, range: at.scriptRange(first) };
}

/** The packages that a word stands for: of a variable those of its value, where it is known. */
function namesOf(facts: Facts, at: InstructionFacts, word: ShellWord): readonly string[] {
  if (word.isLiteral || facts.input.isExact) return [word.text];
  const command = at.script.commands.findLast(({ start, end }) => start <= word.start && word.end <= end);
  const words = command ? knownWords(facts, at, command, [word]) : [word];
  return words.map(({ text }) => text).filter((text) => !text.startsWith("-"));
}
