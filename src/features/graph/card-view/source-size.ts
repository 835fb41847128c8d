const NAME_LETTER = 7;
const CAPTION_LETTER = 6.6;
const WIDE_LETTER = 12;
const EXTRAS = 46;
const MIN_WIDTH = 92;
const WIDE = /[\u2e80-\uffef]/u;

/** How many pixels wide the node of a source is, with a name above a caption. */
export function sourceWidth(name: string, caption: string): number {
  const text = Math.max(textWidth(name, NAME_LETTER), textWidth(caption, CAPTION_LETTER));
  return Math.max(Math.ceil(text) + EXTRAS, MIN_WIDTH);
}

/** How many pixels wide a text is; letters of Chinese are twice as wide. */
export function textWidth(text: string, letter: number): number {
  return [...text].reduce((sum, one) => sum + (WIDE.test(one) ? WIDE_LETTER : letter), 0);
}
