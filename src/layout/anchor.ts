import type { Box, GraphLayout, Point } from "./layout.ts";

/**
 * Moves a fresh layout as a whole so that as many nodes as possible stay exactly where they were in `previous`. Nothing
 * is moved between two directions, which have no place in common.
 */
export function anchor(layout: GraphLayout, previous: GraphLayout | null): GraphLayout {
  if (previous === null || previous.direction !== layout.direction) return layout;
  const shift = commonShift(layout, previous);
  if (shift.x === 0 && shift.y === 0) return layout;
  const move = <P extends Point>(point: P): P => ({ ...point, x: point.x + shift.x, y: point.y + shift.y });
  return {
    ...layout,
    bounds: move<Box>(layout.bounds),
    nodes: layout.nodes.map(move),
    edges: layout.edges.map((edge) => ({ ...edge, points: edge.points.map(move), label: move(edge.label) })),
    waves: layout.waves.map(move),
    ...(layout.groups && { groups: layout.groups.map(move) }),
  };
}

/** The shift that puts the most nodes back where they were, each way for itself: columns and rows move independently. */
function commonShift(layout: GraphLayout, previous: GraphLayout): Point {
  const before = new Map(previous.nodes.map((node) => [node.key, node]));
  const shifts = layout.nodes.flatMap((node) => {
    const old = before.get(node.key);
    return old === undefined ? [] : [{ x: old.x - node.x, y: old.y - node.y }];
  });
  return { x: mostFrequent(shifts.map(({ x }) => x)), y: mostFrequent(shifts.map(({ y }) => y)) };
}

/** Of equals the first; 0 of none. */
function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const value of values.map((one) => Math.round(one * 2) / 2)) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
