import type { GraphLayout } from "#layout/layout.ts";
import type { WorkerFailure } from "#worker/worker-client.ts";

/** The positions of the graph, as they were last laid out. */
export interface LayoutSlice {
  /** The last good layout stays while the next one is under way. */
  readonly layout: GraphLayout | null;
  /** The `version` that `layout` is of; -1 before the first. */
  readonly layoutVersion: number;
  readonly isLayoutPending: boolean;
  /** Why `layout` is only a plain grid, or why there is none; null while all is well. */
  readonly layoutFailure: WorkerFailure | null;
}

export const initialLayout: LayoutSlice = {
  layout: null,
  layoutVersion: -1,
  isLayoutPending: false,
  layoutFailure: null,
};
