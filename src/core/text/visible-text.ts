/**
 * What changes or hides other text and shows nothing itself: format characters (Cf), separators of lines and paragraphs,
 * fillers. What joins the parts of one emoji is left alone.
 */
const INVISIBLE =
  /(?!(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?)\u200d)[\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u17b4\u17b5\u3164\uffa0]/u;
/** Nothing of ASCII is among them. */
const NOT_ASCII = /[^\0-\x7f]/;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, "gu");

/** A text in which characters that change its direction, or that nobody sees, are written out: `⟨U+202E⟩`. */
export function visibleText(text: string): string {
  return NOT_ASCII.test(text) && INVISIBLE.test(text) ? text.replace(EVERY_INVISIBLE, sign) : text;
}

/** A JSON text with the same characters escaped, which reads back as it was. */
export function visibleJson(json: string): string {
  if (!NOT_ASCII.test(json)) return json;
  return json.replace(EVERY_INVISIBLE, (char) =>
    Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}

function sign(char: string): string {
  return `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
