import type { TextRange } from "#core/text/range.ts";
import { editorFactMessages } from "#i18n/en/editor/facts.ts";

/** What is said of a piece of the text: sentences with names in backquotes, one paragraph each. */
export interface Hover {
  readonly range: TextRange;
  readonly paragraphs: readonly string[];
}

/** Paragraphs without the empty ones; null where nothing is left. */
export function toHover(range: TextRange, paragraphs: readonly string[]): Hover | null {
  const said = paragraphs.filter((paragraph) => paragraph !== "");
  return said.length === 0 ? null : { range, paragraphs: said };
}

/** Two sentences as one paragraph, as the language joins them; either may be empty. */
export function joinSentences(one: string, next: string): string {
  return one === "" || next === "" ? one || next : editorFactMessages().joined(one, next);
}
