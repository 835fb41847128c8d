const HAN = String.raw`[\p{Script=Han}，。：；！？、（）「」“”]`;

// code is passed over whole; a term of the glossary, `[words](id)`, is its words
const GAP = new RegExp(String.raw`\x60[^\x60]*\x60|(${HAN}(?:\]\([a-z-]+\))?) +(?=\[?${HAN})`, "gu");

/**
 * Takes the space out between two Chinese characters. A sentence is written with a space next to a name, as Chinese sets
 * one between its own script and another; where Chinese words appear in the place of the name there is none.
 */
export function closeUp(sentence: string): string {
  return sentence.replaceAll(GAP, (whole: string, before: string | undefined) => before ?? whole);
}

/** Ends a Chinese sentence as Chinese does, where the full stop of English was put behind it. */
export function fullStop(sentence: string): string {
  return /\p{Script=Han}/u.test(sentence) ? sentence.replace(/\.$/u, "。") : sentence;
}

/** Names one after the other, or what is done one after the other, which has names in it. */
export function inARow(parts: readonly string[]): string {
  const areNames = parts.every((part) => /^(?:\x60|\[|另外)/u.test(part));
  return areNames ? parts.join("、").replace(/、(?=另外)/u, " 和") : parts.join("，");
}
