import { enclose, pointBox } from "./enclose.ts";
import type { GraphLayout, LayoutGraph, PlacedNode, PlacedWave, Point, RoutedEdge } from "./layout.ts";

/** The layout of `graph` with its nodes and edges at these places: adds the bounds and the waves. */
export function assembleLayout(
  graph: LayoutGraph,
  style: GraphLayout["style"],
  nodes: readonly PlacedNode[],
  edges: readonly RoutedEdge[],
): GraphLayout {
  const bounds = enclose([...nodes, ...edges.flatMap((edge) => edge.points.map(pointBox))]);
  const { fingerprint, direction } = graph;
  return { fingerprint, direction, style, bounds, nodes, edges, waves: placeWaves(graph, nodes) };
}

/** Where the label of a line would be: in the middle of the last piece that runs with the graph and is long enough. */
export function labelPoint(points: readonly Point[]): Point {
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
    const known = members.get(wave);
    if (known === undefined) members.set(wave, [node]);
    else known.push(node);
  });
  return [...members]
    .toSorted(([one], [other]) => one - other)
    .map(([wave, group]): PlacedWave => ({ wave, ...enclose(group) }));
}
