import ELK, { type ElkNode } from "elkjs/lib/elk.bundled.js";
import { anchor } from "./anchor.ts";
import { assembleLayout, EMPTY_BOX, labelPoint } from "./assemble-layout.ts";
import { groupedLayout } from "./grouped-layout.ts";
import { elkGraph, labelNodeId } from "./elk-graph.ts";
import { hasGroups, plainLayout } from "./plain-layout.ts";
import type { Box, GraphLayout, LayoutGraph, PlacedNode, Point, RoutedEdge } from "./layout.ts";
import { layoutWork } from "./layout-work.ts";

const elk = new ELK({ algorithms: ["layered"] });

/**
 * Places `graph` and routes its edges: in a plain grid where there is too much for anything better. What is known from
 * `previous` (by key) stays where it was as far as the new arrangement lets it.
 */
export async function layoutGraph(graph: LayoutGraph, previous: GraphLayout | null): Promise<GraphLayout> {
  if (layoutWork(graph).isTooMuch) return anchor(await plainLayout(graph), previous);
  return anchor(await (hasGroups(graph) ? groupedLayout(graph, layoutFlat) : layoutFlat(graph)), previous);
}

async function layoutFlat(graph: LayoutGraph): Promise<GraphLayout> {
  return readAnswer(graph, await elk.layout(elkGraph(graph)));
}

function readAnswer(graph: LayoutGraph, answer: ElkNode): GraphLayout {
  const boxes = new Map((answer.children ?? []).map((child) => [child.id, boxOf(child)]));
  const routes = new Map((answer.edges ?? []).map((edge) => [edge.id, edge]));
  const sections = (id: string): readonly Point[] =>
    (routes.get(id)?.sections ?? []).flatMap((one) => [one.startPoint, ...(one.bendPoints ?? []), one.endPoint]);
  const nodes = graph.nodes.map(
    ({ id, key, ports }): PlacedNode => ({ id, key, ports, ...(boxes.get(key) ?? EMPTY_BOX) }),
  );
  const edges = graph.edges.map((edge): RoutedEdge => {
    const box = boxes.get(labelNodeId(edge.id));
    if (box === undefined) {
      const points = straighten(sections(edge.id));
      return { id: edge.id, points, label: labelPoint(points) };
    }
    const points = straighten([...sections(`${edge.id}#1`), ...sections(`${edge.id}#2`)]);
    return { id: edge.id, points, label: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
  });
  return assembleLayout(graph, "layered", nodes, edges);
}

function boxOf(node: ElkNode): Box {
  return { x: node.x ?? 0, y: node.y ?? 0, width: node.width ?? 0, height: node.height ?? 0 };
}

/** Drops points that repeat the one before or lie between their neighbors. */
function straighten(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const { x, y } of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last !== undefined && isNear(last.x, x) && isNear(last.y, y)) continue;
    const isBetween =
      last !== undefined &&
      before !== undefined &&
      ((isNear(before.x, last.x) && isNear(last.x, x)) || (isNear(before.y, last.y) && isNear(last.y, y)));
    if (isBetween) kept.pop();
    kept.push({ x, y });
  }
  return kept;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.01;
}
