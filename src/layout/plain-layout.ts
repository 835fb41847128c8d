import { gridLayout } from "./grid-layout.ts";
import { groupedLayout } from "./grouped-layout.ts";
import type { GraphLayout, LayoutGraph } from "./layout.ts";

/** Whether nodes are in several frames. */
export function hasGroups({ nodes }: LayoutGraph): boolean {
  return new Set(nodes.flatMap(({ group = "" }) => (group === "" ? [] : [group]))).size > 1;
}

/**
 * Places `graph` in a plain grid, for graphs that are too dense for a better layout and for when there is none; with
 * groups, a grid in each frame and the frames in a grid.
 */
export function plainLayout(graph: LayoutGraph): GraphLayout {
  if (!hasGroups(graph)) return gridLayout(graph);
  return { ...groupedLayout(graph, gridLayout), style: "grid" };
}
