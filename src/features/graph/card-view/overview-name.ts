/** Letters of a name seen from afar, at least and at most, in CSS pixels. */
const SMALLEST = 10;
const LARGEST = 34;
/** Where there are many names, they stay smaller, so that they are of one size. */
export const LARGEST_OF_MANY = 30;
/** The height of a box for names that aren't broken into lines. */
export const ONE_LINE = 0;
const LINE_HEIGHT = 1.15;

/** The largest letters of a name in a header, and room above and below it, in CSS pixels. */
export const LARGEST_TITLE = 20;
export const HEADER_MARGIN = 6;
/** Where a name would have smaller letters than this, a stage's number is left out, and then the header is higher. */
export const LEAST_TITLE = 16;
/** Room that the buttons and the borders take in a header with large letters, and a stage's number. */
const HEADER_EXTRAS = 48;
const NUMBER_WIDTH = 40;

/** Widths of semi-bold letters, for letters of one pixel. */
const NARROW = /[fijlrtI.,:;/|'\-_()[\]]/;
const BROAD = /[mwMW@%\u2e80-\uffff]/;
const WIDTHS = { narrow: 0.46, usual: 0.7, broad: 1 } as const;

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

/** The pieces between which a name may be broken into lines: not inside a version. */
export function namePieces(name: string): readonly string[] {
  return name.split(/(?<=[-_/ ])|(?<=\.)(?!\d)/);
}

/** The box that a name seen from afar has; `scale` is how much broader letters are than usual. */
export interface NameBox {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/**
 * The size at which `name`, broken into lines where need be, fills a box, but at most `largest`: what is read when the
 * whole graph is on the screen.
 */
export function farNameSize(name: string, { width, height, scale }: NameBox, largest = LARGEST): number {
  const pieces = namePieces(name).map((piece) => lettersWidth(piece) * scale);
  for (let size = largest; size > SMALLEST; size -= 1) {
    const lines = Math.max(1, Math.floor(height / (size * LINE_HEIGHT)));
    if (pieces.every((piece) => piece <= width / size) && linesFor(pieces, width / size) <= lines) return size;
  }
  return SMALLEST;
}

/**
 * The size of a stage's name in its header, seen from not so far: as large as there is room for.
 * @param header The whole header, in which the buttons and the stage's number have their room, too.
 */
export function titleSize(name: string, keepsNumber: boolean, header: NameBox): number {
  const width = header.width - HEADER_EXTRAS - (keepsNumber ? NUMBER_WIDTH : 0);
  return farNameSize(name, { ...header, width, height: header.height - HEADER_MARGIN }, LARGEST_TITLE);
}

/** Whether `name` has room in a box at `size` where it may be broken into lines anywhere, between its pieces first. */
export function fitsBroken(name: string, { width, height, scale }: NameBox, size: number): boolean {
  const pieces = namePieces(name).map((piece) => lettersWidth(piece) * scale);
  return linesFor(pieces, width / size) <= Math.max(1, Math.floor(height / (size * LINE_HEIGHT)));
}

/** How many letters of a name surely have room in a box at `size`. */
export function farNameRoom({ width, height, scale }: NameBox, size: number): number {
  const perLine = Math.floor(width / (size * WIDTHS.usual * scale));
  return perLine * Math.max(1, Math.floor(height / (size * LINE_HEIGHT)));
}

/** Pixels that semi-bold letters take in one line, for letters of one pixel. */
export function lettersWidth(text: string): number {
  return [...text].reduce((sum, letter) => {
    if (NARROW.test(letter)) return sum + WIDTHS.narrow;
    return sum + (BROAD.test(letter) ? WIDTHS.broad : WIDTHS.usual);
  }, 0);
}

/** Lines of pieces of these widths; one that is wider than a line is broken. */
function linesFor(pieces: readonly number[], perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces) {
    if (used > 0 && used + piece > perLine) {
      lines += 1;
      used = 0;
    }
    const broken = Math.ceil((used + piece) / perLine) - 1;
    lines += broken;
    used += piece - broken * perLine;
  }
  return lines;
}
