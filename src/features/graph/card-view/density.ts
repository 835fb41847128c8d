import type { Detail } from "./sizing-options.ts";
import type { GraphSizing } from "./sizing-options.ts";
import { PLAIN_ROOM_AT, type TextLevel } from "./text-variants.ts";

/** How much of each stage is shown, so that the whole graph fits a screen and what is shown can be read. */
export interface Density {
  readonly cardWidth: number;
  /** How large letters are when the whole graph is on the screen. */
  readonly level: TextLevel;
  /** The most rows of a card, what is folded away apart. */
  readonly rowLimit: number;
  /** The most lines of a row. */
  readonly rowLines: number;
  /** The same of rows that bring files in: where these go is what one looks for, and a name is before it. */
  readonly entryLines: number;
  /** ENV, LABEL and the like one after the other become "4 settings". */
  readonly groupsSettings: boolean;
  /** Of a stage only its name and the rows that bring something in from a stage or an image. */
  readonly showsEntriesOnly: boolean;
  /** No rows at all, unless a card was opened by hand. */
  readonly showsTitlesOnly: boolean;
  /** Lines of a stage's comment, at most. */
  readonly docLines: number;
  /** As the plan's. */
  readonly headerExtra: number;
  /** Why a stage is built or not, as a sentence or as a word. */
  readonly footer: "reason" | "word" | "none";
  readonly footerLines: number;
  /** The most characters of a label on an edge; 0 for none but counts. */
  readonly labelLength: number;
  readonly spacing: "roomy" | "tight";
}

/** Letters of a label on an edge by number of columns; with more there is no room, and the rows say it anyway. */
const LABEL_LENGTHS = [30, 26, 22];
const MAX_LABELLED = 6;
const LABEL_LETTER = 6.2;
const LABEL_EXTRAS = 16;

/** Rows of a card by number of stages, the first that is not exceeded. */
const ROW_LIMITS = [
  { stages: 1, rows: 60 },
  { stages: 2, rows: 22 },
  { stages: 3, rows: 14 },
  { stages: 5, rows: 9 },
  { stages: 8, rows: 6 },
] as const;
const MAX_WITH_LONG_ENTRIES = 8;
const MIN_ROWS = 4;
const BRIEF_ROWS = 2;

/** Letters of the sentence that says why a stage is built, most of the time. */
const REASON_LENGTH = 58;
const PLAIN_EXTRAS = 24;
const PLAIN_LETTER = 6.1;

/** The density of `stages` cards that are drawn as `plan` says. */
export function densityFor(stages: number, plan: GraphSizing): Density {
  const { detail, level, cardWidth } = plan;
  const hasNamesOnly = showsNamesOnly(detail);
  const footer = hasNamesOnly ? "none" : detail === "brief" || level === "low" ? "word" : "reason";
  return {
    cardWidth,
    level,
    rowLimit: detail === "full" ? (ROW_LIMITS.find((one) => stages <= one.stages)?.rows ?? MIN_ROWS) : BRIEF_ROWS,
    rowLines: 2,
    entryLines: stages <= MAX_WITH_LONG_ENTRIES ? 3 : 2,
    groupsSettings: stages > 1,
    showsEntriesOnly: hasNamesOnly,
    showsTitlesOnly: detail === "titles",
    headerExtra: plan.headerExtra,
    docLines: hasNamesOnly ? 0 : detail === "brief" ? 2 : stages <= 3 ? 5 : 3,
    footer,
    footerLines: footer === "reason" ? reasonLines(cardWidth, level) : footer === "word" ? 1 : 0,
    labelLength: labelLengthFor(stages, plan),
    spacing: stages > 8 ? "tight" : "roomy",
  };
}

/** Whether a stage has hardly more than its name. */
export function showsNamesOnly(detail: Detail): boolean {
  return detail === "names" || detail === "titles";
}

/** The same for every sentence, so that nothing moves when another target is chosen. */
function reasonLines(cardWidth: number, level: TextLevel): number {
  const perLine = ((cardWidth - PLAIN_EXTRAS) / PLAIN_LETTER) * PLAIN_ROOM_AT[level];
  return Math.min(Math.max(Math.ceil(REASON_LENGTH / perLine), 1), 3);
}

/** The most letters of a label on an edge. */
export function labelLengthFor(stages: number, { direction }: GraphSizing): number {
  if (stages > MAX_LABELLED) return 0;
  return direction === "down" ? 26 : (LABEL_LENGTHS[stages - 2] ?? 14);
}

/** Pixels that a label of so many letters takes between two columns. */
export function labelWidth(letters: number): number {
  return letters === 0 ? 0 : Math.ceil(letters * LABEL_LETTER) + LABEL_EXTRAS;
}
