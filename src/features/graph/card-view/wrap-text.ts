const BLANK = /\s/;
const LETTER = /^\p{L}/u;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]$/u;

/**
 * How many lines `text` takes of at most `perLine` characters each, broken between words, inside them where a browser
 * does, and anywhere in a piece that is longer than a line. It is asked for every row of every card, several times.
 */
export function wrapCount(text: string, perLine: number): number {
  const room = Math.max(Math.floor(perLine), 1);
  let lines = 1;
  let used = 0;
  let isStart = true;
  for (let at = 0; at < text.length; ) {
    if (isBlank(text, at)) {
      isStart = true;
      at += 1;
      continue;
    }
    const end = endOfPiece(text, at);
    const length = end - at;
    const needed = used === 0 ? length : used + (isStart ? 1 : 0) + length;
    if (needed <= room) used = needed;
    else {
      const full = Math.ceil(length / room) - 1;
      lines += full + (used === 0 ? 0 : 1);
      used = length - room * full;
    }
    isStart = false;
    at = end;
  }
  return lines;
}

/** Up to white space, or to where every browser breaks a word: after a hyphen that letters are on both sides of. */
function endOfPiece(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && !isBlank(text, at)) {
    if (text.charCodeAt(at - 1) === HYPHEN && isSoftBreak(text, at)) break;
    at += 1;
  }
  return at;
}

const HYPHEN = 45;
const SPACE = 32;
const [TAB, RETURN] = [9, 13];
const LAST_ASCII = 127;

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || (code >= TAB && code <= RETURN) || (code > LAST_ASCII && BLANK.test(text.charAt(at)));
}

/** Whether a word breaks behind the hyphen before `at`. */
function isSoftBreak(text: string, at: number): boolean {
  return LETTER.test(text.slice(at, at + 2)) && LETTER_OR_NUMBER.test(text.slice(Math.max(at - 3, 0), at - 1));
}

/** The room that a text has among others. */
export interface LineRoom {
  readonly before: string;
  readonly after: string;
  readonly perLine: number;
  readonly lines: number;
}

/**
 * The longest text that `fit` makes for a number of characters and that takes at most `lines` lines between `before`
 * and `after`; none if `before` leaves no room.
 */
export function fitLines(fit: (characters: number) => string, { before, after, perLine, lines }: LineRoom): string {
  const fits = (text: string): boolean => wrapCount(`${before} ${text} ${after}`, perLine) <= lines;
  let room = Math.max(Math.floor(perLine) * lines - withBlank(before) - withBlank(after), 1);
  let text = fit(room);
  let isFitting = fits(text);
  while (room > 4 && !isFitting) {
    room -= 2;
    text = fit(room);
    isFitting = fits(text);
  }
  const isFull = !isFitting && before !== "" && wrapCount(before, perLine) >= lines;
  return isFull ? "" : text;
}

/** Letters of a word that is next to others. */
function withBlank(word: string): number {
  return word === "" ? 0 : word.length + 1;
}
