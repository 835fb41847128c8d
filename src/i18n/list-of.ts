/** Names one after the other, as a language lists them: "`a`, `b` and 3 more". */
export interface ListWords {
  readonly comma: string;
  readonly and: string;
  readonly andMore: (count: number) => string;
}

/** The most names that are said one by one. */
const MAX_NAMES = 4;

/** Lists names in a sentence; of many only the first. */
export function listOf(names: readonly string[], { comma, and, andMore }: ListWords): string {
  if (names.length > MAX_NAMES) {
    const shown = names.slice(0, MAX_NAMES - 1);
    return `${shown.join(comma)}${andMore(names.length - shown.length)}`;
  }
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(comma)}${and}${last}`;
}

/** Sentences one after the other in a language that puts no space between them. */
export function runOn(sentences: readonly string[]): string {
  return sentences.join("");
}

export const ENGLISH_LIST: ListWords = { comma: ", ", and: " and ", andMore: (count) => ` and ${count} more` };
