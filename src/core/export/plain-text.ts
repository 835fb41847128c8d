import { visibleText } from "../text/visible-text.ts";

const NOT_PRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** What nearly every text is. */
const ALL_PRINTABLE = /^[ -~]*$/;
const NOT_A_CHARACTER = /\p{Surrogate}|[\ufffe\uffff]/gu;

/**
 * A text of the user's on one line, with only characters that every format can hold and that can be seen. Never empty.
 */
export function printableText(text: string): string {
  const shown = ALL_PRINTABLE.test(text)
    ? text.trim()
    : visibleText(text.replace(NOT_PRINTABLE, " ").replace(NOT_A_CHARACTER, "\ufffd").trim());
  return shown || "?";
}

/** At most `most` characters, the middle left out: paths and image names tell most at their ends. */
export function cutText(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const head = Math.ceil((most - 1) / 2);
  return [...characters.slice(0, head), "…", ...characters.slice(head + 1 - most)].join("");
}
