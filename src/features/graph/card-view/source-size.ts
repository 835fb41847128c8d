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

/** How wide a letter of a name is, for letters of one pixel; how large they get, and the room of a frame and of a sign. */
const MONO = 0.602;
const LARGEST_NAME = 18;
const FRAME = 12;
const SIGN = 24;

/** How many pixels wide the node of a source is where names are as large as they get. */
export function largeSourceWidth(name: string): number {
  return Math.ceil(nameWidth(name) * LARGEST_NAME) + FRAME;
}

/** How large the letters of a source's name can be where nothing else but a sign is in its node. */
export function sourceNameSize(name: string, width: number, hasSign: boolean): number {
  const room = width - FRAME - (hasSign ? SIGN : 0);
  return Math.min(Math.floor((room / Math.max(nameWidth(name), 1)) * 2) / 2, LARGEST_NAME);
}

/** How many pixels wide a text is; letters of Chinese are twice as wide. */
export function textWidth(text: string, letter: number): number {
  return [...text].reduce((sum, one) => sum + (WIDE.test(one) ? WIDE_LETTER : letter), 0);
}

/** For letters of one pixel. */
function nameWidth(name: string): number {
  return [...name].reduce((sum, one) => sum + (WIDE.test(one) ? 1 : MONO), 0);
}
