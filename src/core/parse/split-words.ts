import { isSpace } from "../text/unicode.ts";

/** Splits at white space outside of quotes; quotes and escapes stay; as BuildKit's `parseWords`. */
export function splitWords(text: string, escape: string): string[] {
  const words: string[] = [];
  /** Where the word starts, -1 between words. */
  let start = -1;
  let end = text.length;
  let quoteMark = "";
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (quoteMark === "" && isSpace(char.charCodeAt(0))) {
      if (start >= 0) words.push(text.slice(start, at));
      start = -1;
      continue;
    }
    if (start < 0) start = at;
    if (quoteMark === "") {
      if (char === "'" || char === '"') quoteMark = char;
    } else if (char === quoteMark) quoteMark = "";
    // nothing can be escaped between single quotes
    if (char !== escape || quoteMark === "'") continue;
    // an escape character at the end is dropped
    if (at + 1 === text.length) end = at;
    at++;
  }
  if (start >= 0 && start < end) words.push(text.slice(start, end));
  return words;
}
