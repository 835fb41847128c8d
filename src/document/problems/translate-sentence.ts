import type { SentencePair } from "#i18n/en/problems/hints.ts";
import { matchPieces } from "#core/text/match-pieces.ts";

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
    const found = matchPieces(sentence, piecesOf(english), 1);
    if (found !== null) {
      return translated.replaceAll(/\{(\d)\}/gu, (_, at: string) => translatePhrase(found[Number(at)] ?? "", phrases));
    }
  }
  return sentence;
}

const pieces = new Map<string, readonly string[]>();

function piecesOf(english: string): readonly string[] {
  const known = pieces.get(english) ?? english.split("{}");
  pieces.set(english, known);
  return known;
}

function translatePhrase(phrase: string, phrases: readonly SentencePair[]): string {
  const known = phrases.find(([english]) => english === phrase);
  if (known !== undefined) return known[1];
  // a list of names
  return phrase.replaceAll("`, `", "`、`").replaceAll("` and `", "`、`");
}
