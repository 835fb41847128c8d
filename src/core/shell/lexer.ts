import type { LexerOptions } from "./lexer-options.ts";
import { ok, type Result } from "../text/result.ts";
import { Expander } from "./expander.ts";
import type { Variables } from "./variables.ts";
import { WordCollector } from "./word-collector.ts";

export interface Expansion {
  /** "" where the expansion failed. */
  readonly text: string;
  /** Why it failed, in BuildKit's words; "" where it did not. */
  readonly error: string;
  /** Names that were asked for and are set, in order of first use. */
  readonly matched: ReadonlySet<string>;
  /** Names that were asked for and are not set. */
  readonly unmatched: ReadonlySet<string>;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * Expands quotes, escapes and variables of one word, as BuildKit's `shell.Lex.ProcessWordWithMatches`.
 * A failure keeps the names that were asked for up to it.
 */
export function expandWord(word: string, variables: Variables, options: LexerOptions): Expansion {
  if (!needsExpansion(word, options)) return { text: word, error: "", matched: NO_NAMES, unmatched: NO_NAMES };
  const run = new Expander(word, variables, options, null);
  const result = run.process();
  const { matched, unmatched } = run;
  return result.ok
    ? { text: result.value, error: "", matched, unmatched }
    : { text: "", error: result.message, matched, unmatched };
}

/** Expands a text and splits the result at white space that is not quoted, as BuildKit's `shell.Lex.ProcessWords`. */
export function expandWords(text: string, variables: Variables, options: LexerOptions): Result<string[]> {
  const words = new WordCollector();
  const result = new Expander(text, variables, options, words).process();
  return result.ok ? ok(words.finish()) : result;
}

/** Whether a word holds anything that an expansion could change. */
export function needsExpansion(word: string, options: LexerOptions): boolean {
  for (let at = 0; at < word.length; at++) {
    const char = word[at];
    if (char === "$" || char === options.escape || char === '"' || char === "'" || char === "\uFEFF") return true;
  }
  return false;
}
