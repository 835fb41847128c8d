import type { Direction } from "#layout/layout.ts";

/** How much of each stage is shown, so that the whole graph fits a screen and what is shown can be read. */
export interface Density {
  readonly cardWidth: number;
  /** The most rows of a card, what is folded away apart. */
  readonly rowLimit: number;
  /** ENV, LABEL and the like one after the other become "4 settings". */
  readonly groupsSettings: boolean;
  /** Of a stage only its name and the rows that bring something in from a stage or an image. */
  readonly showsEntriesOnly: boolean;
  /** Lines of a stage's comment, at most. */
  readonly docLines: number;
  /** Extra height of a header that is most of its card, so that a long name has two lines when seen from afar. */
  readonly headerExtra: number;
  /** Why a stage is built or not, as a sentence or as a word. */
  readonly footer: "reason" | "word" | "none";
  /** The most characters of a label on an edge; 0 for none but counts. */
  readonly labelLength: number;
  readonly spacing: "roomy" | "tight";
}

/** Few widths, so that a window that is resized moves nothing most of the time. */
const WIDTHS = [400, 360, 330, 300, 270, 250, 232, 212];
const NARROWEST = 190;

/** Room between two columns, and for the sources before the first. */
const BETWEEN = 54;
const SOURCES = 110;

/** Letters of a label on an edge by number of columns; with more there is no room, and the rows say it anyway. */
const LABEL_LENGTHS = [30, 26, 14];
const LABEL_LETTER = 6.2;
const LABEL_EXTRAS = 16;

/** Cards are as wide as lets the whole width be seen at this zoom, at which everything can be read. */
const GOOD_ZOOM = 0.8;

/** Rows of a card by number of stages, the first that is not exceeded. */
const ROW_LIMITS = [
  { stages: 1, rows: 60 },
  { stages: 2, rows: 22 },
  { stages: 3, rows: 14 },
  { stages: 5, rows: 9 },
  { stages: 8, rows: 6 },
  { stages: 18, rows: 4 },
] as const;

/**
 * The density for `stages` cards of which at most `across` stand side by side from left to right, on a screen of
 * `screenWidth` pixels.
 */
export function densityFor(stages: number, across: number, screenWidth: number, direction: Direction): Density {
  const columns = Math.max(across, 1);
  const labelLength = stages <= 6 ? (LABEL_LENGTHS[columns - 1] ?? 0) : 0;
  const limit = ROW_LIMITS.find((one) => stages <= one.stages);
  return {
    cardWidth: cardWidthFor(columns, screenWidth, direction === "right" ? labelWidth(labelLength) : null),
    rowLimit: limit?.rows ?? 3,
    groupsSettings: stages > 1,
    showsEntriesOnly: limit === undefined,
    headerExtra: limit === undefined ? 14 : 0,
    docLines: stages <= 3 ? 3 : stages <= 8 ? 2 : stages <= 14 ? 1 : 0,
    footer: stages <= 10 ? "reason" : limit === undefined ? "none" : "word",
    labelLength,
    spacing: stages > 8 ? "tight" : "roomy",
  };
}

/** Pixels that a label of so many letters takes between two columns. */
export function labelWidth(letters: number): number {
  return letters === 0 ? 0 : Math.ceil(letters * LABEL_LETTER) + LABEL_EXTRAS;
}

/** `label` is the room for labels between columns; null where the graph runs down and nothing stands between them. */
function cardWidthFor(columns: number, screenWidth: number, label: number | null): number {
  const besides = label === null ? 0 : SOURCES + label * (columns - 1);
  const room = (screenWidth / GOOD_ZOOM - besides) / columns - BETWEEN;
  return WIDTHS.find((width) => width <= room) ?? NARROWEST;
}
