import { select } from "#state/select.ts";
import type { EdgeView } from "#views/graph/edge-view.ts";
import { session } from "./graph-session.ts";

/** Selects an edge and shows what it brings. */
export function openEdge(edge: EdgeView): void {
  select({ kind: "edge", edge: edge.id }, "graph");
  session.set({ details: { kind: "edge", key: edge.key } });
}
