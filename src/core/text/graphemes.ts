import { isAscii } from "./unicode.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The characters of a text as a reader counts them: letters with their accents, emoji sequences, `\r\n`. */
export function splitGraphemes(text: string): readonly string[] {
  if (!isAscii(text)) return Array.from(segmenter.segment(text), ({ segment }) => segment);
  return text.includes("\r\n") ? splitAscii(text) : text.split("");
}

/** How many characters a reader counts. */
export function countGraphemes(text: string): number {
  if (isAscii(text) && !text.includes("\r\n")) return text.length;
  return splitGraphemes(text).length;
}

function splitAscii(text: string): readonly string[] {
  const clusters: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const isPair = text[at] === "\r" && text[at + 1] === "\n";
    clusters.push(isPair ? "\r\n" : text.charAt(at));
    if (isPair) at++;
  }
  return clusters;
}
