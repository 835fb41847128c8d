/** The drawing options of a graph of which nothing is folded, opened, or split. */
export const PLAIN_DRAWING = {
  skipped: "dim",
  collapsed: [],
  expanded: [],
  splitsImages: false,
  isTouch: false,
} as const;
