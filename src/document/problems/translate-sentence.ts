import type { SentencePair } from "#i18n/en/problems/hints.ts";

/**
 * Says a sentence in the language spoken, by the first pair whose English it is; as it is where there is none. Pairs have
 * `{}` for what stands in the English, `{0}`, `{1}` in the other; `phrases` are pairs for what may stand there.
 */
export function translateSentence(
  sentence: string,
  pairs: readonly SentencePair[],
  phrases: readonly SentencePair[] = [],
): string {
  for (const [english, translated] of pairs) {
    const found = patternOf(english).exec(sentence);
    if (found !== null) {
      return translated.replaceAll(/\{(\d)\}/gu, (_, at: string) =>
        translatePhrase(found[Number(at) + 1] ?? "", phrases),
      );
    }
  }
  return sentence;
}

const patterns = new Map<string, RegExp>();

function patternOf(english: string): RegExp {
  const known = patterns.get(english);
  if (known !== undefined) return known;
  const escaped = english.replaceAll(/[.*+?^$()|[\]\\/]/gu, String.raw`\$&`).replaceAll("{}", "(.+?)");
  const pattern = new RegExp(`^${escaped}$`, "su");
  patterns.set(english, pattern);
  return pattern;
}

function translatePhrase(phrase: string, phrases: readonly SentencePair[]): string {
  const known = phrases.find(([english]) => english === phrase);
  if (known !== undefined) return known[1];
  // a list of names
  return phrase.replaceAll("`, `", "`、`").replaceAll("` and `", "`、`");
}
