import { isSpace } from "../text/unicode.ts";

/** Splits at white space outside of quotes; quotes and escapes stay; as BuildKit's `parseWords`. */
export function splitWords(text: string, escape: string): string[] {
  const words: string[] = [];
  let word = "";
  let quoteMark = "";
  let isWord = false;
  const flush = (): void => {
    if (isWord || word !== "") words.push(word);
    word = "";
    isWord = false;
  };
  for (let at = 0; at < text.length; at++) {
    let char = text[at] ?? "";
    if (quoteMark === "") {
      if (isSpace(char.charCodeAt(0))) {
        flush();
        continue;
      }
      if (char === "'" || char === '"') {
        quoteMark = char;
        isWord = true;
      }
    } else if (char === quoteMark) quoteMark = "";
    // nothing can be escaped between single quotes
    if (char === escape && quoteMark !== "'") {
      if (at + 1 === text.length) {
        quoteMark = "";
        continue;
      }
      word += char;
      char = text[++at] ?? "";
    }
    word += char;
  }
  flush();
  return words;
}
