import type { GraphLayout } from "#layout/layout.ts";

/** The positions of the graph, as the layout worker gave them last. */
export interface LayoutSlice {
  /** The last good layout stays while the next one is under way. */
  readonly layout: GraphLayout | null;
  /** The `version` that `layout` is of; -1 before the first. */
  readonly layoutVersion: number;
  readonly isLayoutPending: boolean;
  /** Why the last layout that was asked for cannot be had; null while all is well. */
  readonly layoutError: string | null;
}

export const initialLayout: LayoutSlice = {
  layout: null,
  layoutVersion: -1,
  isLayoutPending: false,
  layoutError: null,
};
