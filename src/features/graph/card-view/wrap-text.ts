/** Where every browser breaks a word: after a hyphen that letters are on both sides of. */
const SOFT_BREAK = /(?<=[\p{L}\p{N}]-)(?=\p{L})/u;

/**
 * How many lines `text` takes of at most `perLine` characters each, broken between words, inside them where a browser
 * does, and anywhere in a piece that is longer than a line.
 */
export function wrapCount(text: string, perLine: number): number {
  const room = Math.max(Math.floor(perLine), 1);
  if (text.length <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const { length, isStart } of text.split(/\s+/).flatMap(piecesOfWord)) {
    const needed = used === 0 ? length : used + (isStart ? 1 : 0) + length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    lines += used === 0 ? 0 : 1;
    lines += Math.ceil(length / room) - 1;
    used = length - room * (Math.ceil(length / room) - 1);
  }
  return lines;
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
  const fits = (text: string): boolean => wrapCount(`${before} ${text} ${after}`.trim(), perLine) <= lines;
  let room = Math.max(Math.floor(perLine) * lines - withBlank(before) - withBlank(after), 1);
  let text = fit(room);
  while (room > 4 && !fits(text)) {
    room -= 2;
    text = fit(room);
  }
  const isFull = before !== "" && wrapCount(before, perLine) >= lines;
  return isFull && !fits(text) ? "" : text;
}

/** Letters of a word that is next to others. */
function withBlank(word: string): number {
  return word === "" ? 0 : word.length + 1;
}

function piecesOfWord(word: string): readonly { readonly length: number; readonly isStart: boolean }[] {
  return (word.includes("-") ? word.split(SOFT_BREAK) : [word]).map(({ length }, place) => ({
    length,
    isStart: place === 0,
  }));
}
