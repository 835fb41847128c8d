import { select } from "#document/selection/select.ts";
import type { EdgeView } from "#document/stages/edge-view.ts";
import { session } from "../canvas/graph-session.ts";

/** Selects an edge and shows what it brings. */
export function openEdge(edge: EdgeView): void {
  select({ kind: "edge", edge: edge.id }, "graph");
  session.setState({ details: { kind: "edge", key: edge.key } });
}
