/** How much of each stage is shown, so that the whole graph fits a screen and what is shown can be read. */
export interface Density {
  readonly cardWidth: number;
  /** The most rows of a card, what is folded away apart. */
  readonly rowLimit: number;
  /** ENV, LABEL and the like one after the other become "4 settings". */
  readonly groupsSettings: boolean;
  /** Only rows that bring something in from a stage or an image, and how the image starts. */
  readonly showsEntriesOnly: boolean;
  /** Lines of a stage's comment, at most. */
  readonly docLines: number;
  /** Why a stage is built or not, as a sentence or as a word. */
  readonly footer: "reason" | "word";
  /** The most characters of a label on an edge; 0 for none but counts. */
  readonly labelLength: number;
  readonly spacing: "roomy" | "tight";
}

const WIDTHS = [400, 330, 264, 232];
const NARROWEST = 212;

/** Rows of a card by number of stages, the first that is not exceeded. */
const ROW_LIMITS = [
  { stages: 1, rows: 60 },
  { stages: 2, rows: 22 },
  { stages: 3, rows: 14 },
  { stages: 5, rows: 9 },
  { stages: 8, rows: 6 },
  { stages: 14, rows: 4 },
] as const;

/** The density for `stages` cards of which at most `across` stand side by side from left to right. */
export function densityFor(stages: number, across: number): Density {
  const limit = ROW_LIMITS.find((one) => stages <= one.stages);
  return {
    cardWidth: WIDTHS[Math.max(across, 1) - 1] ?? NARROWEST,
    rowLimit: limit?.rows ?? 3,
    groupsSettings: stages > 1,
    showsEntriesOnly: limit === undefined,
    docLines: stages <= 3 ? 3 : stages <= 8 ? 2 : stages <= 14 ? 1 : 0,
    footer: stages <= 10 ? "reason" : "word",
    labelLength: across <= 2 ? 30 : across <= 3 && stages <= 6 ? 18 : 0,
    spacing: stages > 8 ? "tight" : "roomy",
  };
}
