import type { Direction } from "#layout/layout.ts";
import type { CardMetrics } from "./card-metrics.ts";
import type { CardEntry, CardExit, CardGeometry, CardTrunk } from "./stage-card.ts";

/** The parts of a card that take room. */
export interface CardParts {
  readonly width: number;
  readonly docLines: number;
  /** Lines of each row. */
  readonly rowLines: readonly number[];
  readonly footerLines: number;
  /** Edges that arrive, in order of the rows, with the positions of the rows they lead to (ascending, none when collapsed). */
  readonly arriving: readonly {
    readonly edge: string;
    readonly edgeKey: string;
    readonly kind: CardEntry["kind"];
    readonly rows: readonly number[];
  }[];
  readonly leaving: ReadonlySet<CardExit["kind"]>;
  /** So many lines arrive that those of one kind are one trunk. */
  readonly isHub: boolean;
}

/** Where more lines arrive than a card has rows for, they are drawn as one. */
export const MAX_OWN_LINES = 8;
/** Fewer lines are no trunk. */
export const MIN_TRUNK = 4;
/** From the border to the first line inside the card, and from line to line. */
const LANE_START = 7;
const LANE_PITCH = 5;
const MAX_LANES = 6;
/** From the last line inside the card to the text. */
const AFTER_LANES = 7;
const EXIT_PITCH = 7;
/** Of a header, above the first line and below the last. */
const HEADER_EDGE = 14;

/** Works out a card's size and where its edges meet it. */
export function cardGeometry(parts: CardParts, direction: Direction, metrics: CardMetrics): CardGeometry {
  const top = metrics.header + docHeight(parts.docLines, metrics);
  const rowCentres: number[] = [];
  let rowsEnd = top;
  for (const lines of parts.rowLines) {
    // Edges arrive at the first line, where the name of what they bring is.
    rowCentres.push(rowsEnd + metrics.row / 2);
    rowsEnd += metrics.row + (lines - 1) * metrics.rowLine;
  }
  if (rowCentres.length > 0) rowsEnd += metrics.gap;
  const footer = parts.footerLines > 0 ? parts.footerLines * metrics.footerLine + metrics.footerPadding : 0;
  const height = rowsEnd + footer;
  const entries = asTrunks(placeEntries(parts, rowCentres, direction, metrics), parts);
  const lanes = Math.max(0, ...entries.filter((entry) => entry.rows.length > 0).map((entry) => entry.lane));
  const gutter = Math.max(metrics.gutter, lanes === 0 ? 0 : lanes + AFTER_LANES);
  const endMiddle = footer > 0 ? height - footer / 2 : height / 2;
  return {
    width: parts.width,
    height,
    headerCentre: metrics.header / 2,
    rowCentres,
    entries,
    trunks: trunksOf(entries),
    exits: placeExits(parts, endMiddle, height, direction),
    gutter,
  };
}

/**
 * Where so many lines arrive that they are drawn as one, all copies arrive at one place, and so do all mounts: at their
 * first row, from which lines inside the card lead on, or in a card without rows in the middle of them.
 */
function asTrunks(
  entries: readonly CardEntry[],
  { isHub, rowLines }: Pick<CardParts, "isHub" | "rowLines">,
): readonly CardEntry[] {
  if (!isHub) return entries;
  return entries.map((entry) => {
    const trunk = entries.filter(({ kind }) => kind === entry.kind);
    const start = rowLines.length > 0 ? trunk[0] : trunk[Math.floor(trunk.length / 2)];
    if (entry.kind === "from" || trunk.length < MIN_TRUNK || start === undefined) return entry;
    const isAtRow = rowLines.length > 0 && entry.side === "west" && entry.rows.length === 0;
    const rows = isAtRow ? [entry.y] : entry.rows;
    return { ...entry, x: start.x, y: start.y, port: `trunk:${entry.kind}`, lane: LANE_START, rows };
  });
}

/** Whether lines that arrive at `port` of a card arrive there as one. */
export function isTrunk(port: string): boolean {
  return port.startsWith("trunk:");
}

function trunksOf(entries: readonly CardEntry[]): readonly CardTrunk[] {
  const trunks = new Map<string, CardTrunk>();
  for (const { port, kind, x, y, side } of entries) {
    if (!isTrunk(port)) continue;
    trunks.set(port, { kind, x, y, side, count: (trunks.get(port)?.count ?? 0) + 1 });
  }
  return [...trunks.values()];
}

/** Room left of the rows for so many lines inside the card. */
export function gutterFor(lanes: number, metrics: CardMetrics): number {
  if (lanes === 0) return metrics.gutter;
  return Math.max(metrics.gutter, LANE_START + LANE_PITCH * (Math.min(lanes, MAX_LANES) - 1) + AFTER_LANES);
}

function docHeight(lines: number, metrics: CardMetrics): number {
  return lines === 0 ? 0 : lines * metrics.docLine + metrics.gap;
}

function placeEntries(
  { arriving, width }: CardParts,
  rowCentres: readonly number[],
  direction: Direction,
  metrics: CardMetrics,
): readonly CardEntry[] {
  return direction === "right"
    ? entriesFromLeft(arriving, rowCentres, metrics)
    : entriesFromAbove(arriving, rowCentres, width);
}

function entriesFromLeft(
  arriving: CardParts["arriving"],
  rowCentres: readonly number[],
  metrics: CardMetrics,
): readonly CardEntry[] {
  let lanesTaken = 0;
  const atHeader = arriving.filter(({ rows }) => rows.length === 0).map(({ edge }) => edge);
  const pitch = Math.min(EXIT_PITCH, (metrics.header - HEADER_EDGE) / Math.max(atHeader.length - 1, 1));
  return arriving.map(({ edge, edgeKey, kind, rows }): CardEntry => {
    const [first, ...others] = rows.map((row) => rowCentres[row] ?? metrics.header / 2);
    // Lines to a card without rows arrive one below the other, so that each can be followed.
    const y = first ?? metrics.header / 2 + (atHeader.indexOf(edge) - (atHeader.length - 1) / 2) * pitch;
    if (others.length === 0) return { edge, edgeKey, port: edge, kind, x: 0, y, side: "west", lane: 0, rows: [] };
    const lane = LANE_START + LANE_PITCH * Math.min(lanesTaken, MAX_LANES - 1);
    lanesTaken += 1;
    return { edge, edgeKey, port: edge, kind, x: 0, y, side: "west", lane, rows: [y, ...others] };
  });
}

function entriesFromAbove(
  arriving: CardParts["arriving"],
  rowCentres: readonly number[],
  width: number,
): readonly CardEntry[] {
  const copies = arriving.filter(({ kind }) => kind !== "from");
  return arriving.map(({ edge, edgeKey, kind, rows }): CardEntry => {
    if (kind === "from")
      return { edge, edgeKey, port: edge, kind, x: baseline(width), y: 0, side: "north", lane: 0, rows: [] };
    // The first row takes the innermost line, so that none crosses another.
    const place = Math.min(copies.length - 1 - copies.findIndex((one) => one.edge === edge), MAX_LANES - 1);
    const lane = LANE_START + LANE_PITCH * place;
    return {
      edge,
      edgeKey,
      port: edge,
      kind,
      x: lane,
      y: 0,
      side: "north",
      lane,
      rows: rows.map((row) => rowCentres[row] ?? 0),
    };
  });
}

const EXIT_ORDER = ["from", "copy", "mount"] as const;

function placeExits(
  { leaving, width }: CardParts,
  endMiddle: number,
  height: number,
  direction: Direction,
): readonly CardExit[] {
  const kinds = EXIT_ORDER.filter((kind) => leaving.has(kind));
  return kinds.map((kind, index): CardExit => {
    const offset = (index - (kinds.length - 1) / 2) * EXIT_PITCH;
    return direction === "right"
      ? { kind, x: width, y: endMiddle + offset, side: "east" }
      : { kind, x: downwardExit(kind, width), y: height, side: "south" };
  });
}

/**
 * Where FROM edges meet a card that is entered from above: the same at both ends, so that a chain of cards is a column;
 * left of the middle, where no tag hides the arrow.
 */
function baseline(width: number): number {
  return Math.round(width * 0.3);
}

/** Files leave above where the next card takes them in, at its left. */
function downwardExit(kind: CardExit["kind"], width: number): number {
  if (kind === "from") return baseline(width);
  return kind === "copy" ? LANE_START : LANE_START + LANE_PITCH * 2;
}
