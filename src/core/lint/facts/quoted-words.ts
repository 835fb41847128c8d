import type { ShellWord } from "../../shell/script/script.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";

/** A word of a script as a message quotes it: what is written there, without the quotes around it. */
export function writtenWord(at: InstructionFacts, word: ShellWord): string {
  if (word.isLiteral) return word.text;
  const written = at.script.text.slice(word.start, word.end).replace(/\s*\\?\n\s*/g, " ");
  const quoted = /^"([^]*)"$/.exec(written)?.[1];
  // quotes inside belong to what is quoted, as in "$(dirname "$0")"
  return quoted === undefined || /^[^"$]*"/.test(quoted) ? written : quoted;
}
