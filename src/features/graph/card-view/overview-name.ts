/** Letters of a name seen from afar, at least and at most, in CSS pixels. */
const SMALLEST = 10;
const LARGEST = 34;
/** Where there are many names, they stay smaller, so that they are of one size. */
export const LARGEST_OF_MANY = 30;
/** The height of a box for names that aren't broken into lines. */
export const ONE_LINE = 0;
const LETTER_WIDTH = 0.68;
const LINE_HEIGHT = 1.15;

/** A name of so many characters keeps so many at its end where it is cut. */
const LONG = 12;
const KEPT_END = 6;

/**
 * The start of a name, which is cut where there is no room for it, and the end of a long one, which isn't: images of one
 * project often begin alike.
 */
export function nameEnds(name: string): { readonly start: string; readonly end: string } {
  const characters = [...name];
  const at = characters.length < LONG ? characters.length : characters.length - KEPT_END;
  return { start: characters.slice(0, at).join(""), end: characters.slice(at).join("") };
}

/** The pieces between which a name may be broken into lines. */
export function namePieces(name: string): readonly string[] {
  return name.split(/(?<=[-_./])/);
}

/**
 * The size at which `name`, broken into lines where need be, fills a box, but at most `largest`: what is read when the
 * whole graph is on the screen.
 */
export function farNameSize(name: string, width: number, height: number, largest = LARGEST): number {
  const pieces = namePieces(name);
  for (let size = largest; size > SMALLEST; size -= 1) {
    const perLine = Math.floor(width / (size * LETTER_WIDTH));
    const lines = Math.max(1, Math.floor(height / (size * LINE_HEIGHT)));
    if (linesFor(pieces, perLine) <= lines) return size;
  }
  return SMALLEST;
}

function linesFor(pieces: readonly string[], perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of pieces) {
    if (length > perLine) return Infinity;
    if (used + length > perLine) {
      lines += 1;
      used = 0;
    }
    used += length;
  }
  return lines;
}
