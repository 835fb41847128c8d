const NAME_LETTER = 7;
const CAPTION_LETTER = 6.6;
const WIDE_CAPTION_LETTER = 12;
const EXTRAS = 46;
const MIN_WIDTH = 92;
const WIDE = /[\u2e80-\uffef]/u;

/** How many pixels wide the node of a source is, with a name above a caption. */
export function sourceWidth(name: string, caption: string): number {
  const captionWidth = [...caption].reduce(
    (sum, letter) => sum + (WIDE.test(letter) ? WIDE_CAPTION_LETTER : CAPTION_LETTER),
    0,
  );
  return Math.max(Math.ceil(Math.max(name.length * NAME_LETTER, captionWidth)) + EXTRAS, MIN_WIDTH);
}
