import type { GraphLayout, LayoutGraph } from "#layout/layout.ts";

/** A layout that costs nothing: every node in a row, every edge a line. */
export function gridLayout({ fingerprint, direction, nodes, edges }: LayoutGraph): GraphLayout {
  const placed = nodes.map(({ id, key, width, height, ports }, at) => ({
    id,
    key,
    x: at * 400,
    y: 0,
    width,
    height,
    ports,
  }));
  const start = new Map(placed.map(({ key, x, y }) => [key, { x, y }]));
  const origin = { x: 0, y: 0 };
  return {
    fingerprint,
    direction,
    bounds: { ...origin, width: nodes.length * 400, height: 400 },
    nodes: placed,
    edges: edges.map(({ id, from, to }) => {
      const points = [start.get(from) ?? origin, start.get(to) ?? origin];
      return { id, points, label: points[0] ?? origin };
    }),
    waves: [],
  };
}
