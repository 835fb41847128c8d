import { anchor } from "./anchor.ts";
import { groupedLayout } from "./grouped-layout.ts";
import { layeredLayout } from "./layered/layered-layout.ts";
import type { GraphLayout, LayoutGraph } from "./layout.ts";
import { layoutWork } from "./layout-work.ts";
import { placeApart } from "./place-apart.ts";
import { hasGroups, plainLayout } from "./plain-layout.ts";

/**
 * Places `graph` and routes its edges: in a plain grid where there is too much for anything better. What is known from
 * `previous` (by key) stays where it was as far as the new arrangement lets it.
 */
export function layoutGraph(graph: LayoutGraph, previous: GraphLayout | null): GraphLayout {
  return placeApart(anchor(layoutOfLines(graph), previous), graph.apart);
}

function layoutOfLines(graph: LayoutGraph): GraphLayout {
  if (layoutWork(graph).isTooMuch) return plainLayout(graph);
  return hasGroups(graph) ? groupedLayout(graph, layeredLayout) : layeredLayout(graph);
}
