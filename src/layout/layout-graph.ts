import ELK, { type ElkNode } from "elkjs/lib/elk.bundled.js";
import { anchor } from "./anchor.ts";
import { elkGraph, labelNodeId } from "./elk-graph.ts";
import type { Box, GraphLayout, LayoutGraph, PlacedNode, PlacedWave, Point, RoutedEdge } from "./layout.ts";

const elk = new ELK({ algorithms: ["layered"] });

/**
 * Places `graph` and routes its edges. What is known from `previous` (by key) stays where it was as far as the new
 * arrangement lets it.
 */
export async function layoutGraph(graph: LayoutGraph, previous: GraphLayout | null): Promise<GraphLayout> {
  const answer = await elk.layout(elkGraph(graph));
  return anchor(readAnswer(graph, answer), previous);
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
  const bounds = enclose([...nodes, ...edges.flatMap((edge) => edge.points.map(pointBox))]);
  return {
    fingerprint: graph.fingerprint,
    direction: graph.direction,
    bounds,
    nodes,
    edges,
    waves: placeWaves(graph, nodes),
  };
}

const EMPTY_BOX: Box = { x: 0, y: 0, width: 0, height: 0 };

function boxOf(node: ElkNode): Box {
  return { x: node.x ?? 0, y: node.y ?? 0, width: node.width ?? 0, height: node.height ?? 0 };
}

function pointBox(point: Point): Box {
  return { x: point.x, y: point.y, width: 0, height: 0 };
}

/** Drops points that repeat the one before or lie between their neighbours. */
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

/** Where a label would stand: in the middle of the last piece that runs with the graph and is long enough. */
function labelPoint(points: readonly Point[]): Point {
  let best: Point = points[0] ?? { x: 0, y: 0 };
  let longest = -1;
  points.forEach((end, index) => {
    const start = points[index - 1];
    if (start === undefined) return;
    const length = Math.abs(end.x - start.x) + Math.abs(end.y - start.y);
    if (length < longest) return;
    longest = length;
    best = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  });
  return best;
}

function placeWaves(graph: LayoutGraph, nodes: readonly PlacedNode[]): readonly PlacedWave[] {
  const members = new Map<number, PlacedNode[]>();
  graph.nodes.forEach(({ wave }, index) => {
    const node = nodes[index];
    if (wave < 0 || node === undefined) return;
    members.set(wave, [...(members.get(wave) ?? []), node]);
  });
  return [...members]
    .toSorted(([one], [other]) => one - other)
    .map(([wave, group]): PlacedWave => ({ wave, ...enclose(group) }));
}

function enclose(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return EMPTY_BOX;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
