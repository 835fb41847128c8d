/** Heights and widths of a card's parts in CSS pixels. The style sheet takes them from here, so that nothing is measured. */
export interface CardMetrics {
  readonly header: number;
  readonly docLine: number;
  readonly row: number;
  /** Each further line of a row. */
  readonly rowLine: number;
  readonly footerLine: number;
  readonly footerPadding: number;
  /** Below the last row, and above the doc. */
  readonly gap: number;
  /** Between the left border and a row's icon; lines to the rows run here. */
  readonly gutter: number;
  /** Width of a letter of a row, and of the plain text of doc and footer. */
  readonly rowLetter: number;
  readonly plainLetter: number;
  /** How much broader the letters of names are than usual. */
  readonly nameScale: number;
}

const MOUSE: CardMetrics = {
  header: 38,
  docLine: 17,
  row: 22,
  rowLine: 20,
  footerLine: 18,
  footerPadding: 12,
  gap: 4,
  gutter: 14,
  rowLetter: 7.25,
  plainLetter: 6.1,
  nameScale: 1,
};

const TOUCH: CardMetrics = { ...MOUSE, header: 48, row: 32, footerPadding: 26 };

/**
 * The metrics for a mouse, or for fingers, which need larger targets; `letterScale` is how much broader the letters of
 * the system's font are than usual.
 */
export function cardMetrics(isTouch: boolean, letterScale: number): CardMetrics {
  const usual = isTouch ? TOUCH : MOUSE;
  return { ...usual, plainLetter: usual.plainLetter * letterScale, nameScale: letterScale };
}
