import type { GraphLayout } from "#layout/layout.ts";
import type { GraphView } from "#features/graph/view/graph-view.ts";

/** What the graph shows, and where. */
export interface DrawnPicture {
  readonly view: GraphView;
  readonly layout: GraphLayout;
}

export interface DrawnSlice {
  /** What is on the screen; null where no graph is. */
  readonly drawn: DrawnPicture | null;
}

export const initialDrawn: DrawnSlice = { drawn: null };
