import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { replace } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";

/** Takes `--platform` out of a FROM, with the blanks behind it. */
export function removePlatform(at: InstructionFacts, isSafe: boolean): Fix[] {
  const word = at.flagWord("platform");
  const next = at.words[at.words.findIndex((one) => one === word) + 1];
  if (!word || !next) return [];
  const range = { start: at.rangeOf(word).start, end: at.rangeOf(next).start };
  return [
    {
      title: `Remove \`${word.text}\``,
      edits: [replace(range, "")],
      isSafe,
      ...(isSafe ? {} : { changes: ["platforms", "environment"] }),
    },
  ];
}
