import type { InstructionFacts } from "./instruction-facts.ts";
import { unquote, type Word } from "./words.ts";

/** `KEY=value` of an ENV or LABEL. */
export interface Pair {
  readonly key: string;
  readonly value: string;
  /** The key and its value as written; the key alone where they are not joined by `=`. */
  readonly word: Word | undefined;
}

/** What ENV or LABEL sets, quotes taken off. */
export function pairsOf(at: InstructionFacts): Pair[] {
  const { args } = at.syntax;
  const words = at.argumentWords;
  const pairs: Pair[] = [];
  for (let index = 0; index < args.length; index += 3)
    pairs.push({ key: unquote(args[index] ?? ""), value: unquote(args[index + 1] ?? ""), word: words[index / 3] });
  return pairs;
}
