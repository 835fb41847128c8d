import { assembleLayout, labelPoint } from "./assemble-layout.ts";
import { EMPTY_BOX } from "./enclose.ts";
import type {
  Box,
  EdgeToRoute,
  GraphLayout,
  LayoutGraph,
  NodeToPlace,
  PlacedNode,
  Point,
  RoutedEdge,
} from "./layout.ts";
import { turnedBox, turnedNode, turnedPoint } from "./turned.ts";

const COLUMN_GAP = 40;
const ROW_GAP = 36;
/** Lines that run along each other are drawn this far apart, on so many lanes. */
const LANE_PITCH = 5;
const LANES = { column: 12, row: 4 };

/**
 * Places `graph` in a plain grid, in time that is linear in nodes and edges: a column for each layer, in each column the
 * order of the text, rows aligned. Lines run between columns and rows, never behind a card. For graphs that are too
 * dense for a better layout, and for when there is none.
 */
export function gridLayout(graph: LayoutGraph): GraphLayout {
  const isDown = graph.direction === "down";
  const nodes = isDown ? graph.nodes.map(turnedNode) : graph.nodes;
  const cells = placeCells(nodes);
  const edges = graph.edges.map((edge): RoutedEdge => {
    const route = routeEdge(edge, cells);
    const points = isDown ? route.map(turnedPoint) : route;
    return { id: edge.id, points, label: labelPoint(points) };
  });
  const placed = graph.nodes.map(({ id, key, ports }): PlacedNode => {
    const box = cells.get(key)?.box ?? EMPTY_BOX;
    return { id, key, ports, ...(isDown ? turnedBox(box) : box) };
  });
  return assembleLayout(graph, "grid", placed, edges);
}

/** Where a node is, and where lines can pass it. */
interface Cell {
  readonly box: Box;
  /** Where its ports are, by id. */
  readonly ports: ReadonlyMap<string, Point>;
  readonly column: number;
  /** Its place in the text, which chooses the lane of its lines. */
  readonly place: number;
  /** The right edge of its column, the left edge of it, and the upper edge of its row. */
  readonly right: number;
  readonly left: number;
  readonly top: number;
}

function placeCells(nodes: readonly NodeToPlace[]): ReadonlyMap<string, Cell> {
  const layers = [...new Set(nodes.map(({ layer }) => layer))].toSorted((one, other) => one - other);
  const columnOf = new Map(layers.map((layer, column) => [layer, column]));
  const widths = layers.map(() => 0);
  const counts = layers.map(() => 0);
  const heights: number[] = [];
  const slots = nodes.map((node) => {
    const column = columnOf.get(node.layer) ?? 0;
    const row = counts[column] ?? 0;
    counts[column] = row + 1;
    widths[column] = Math.max(widths[column] ?? 0, node.width);
    heights[row] = Math.max(heights[row] ?? 0, node.height);
    return { column, row };
  });
  const lefts = startsOf(widths, COLUMN_GAP + LANES.column * LANE_PITCH);
  const tops = startsOf(heights, ROW_GAP);
  return new Map(
    nodes.map((node, place): [string, Cell] => {
      const { column, row } = slots[place] ?? { column: 0, row: 0 };
      const [left, top] = [lefts[column] ?? 0, tops[row] ?? 0];
      const box = { x: left, y: top, width: node.width, height: node.height };
      const ports = new Map(node.ports.map(({ id, x, y }) => [id, { x: left + x, y: top + y }]));
      return [node.key, { box, ports, column, place, left, top, right: left + (widths[column] ?? 0) }];
    }),
  );
}

/** Where each of some pieces starts, one after the other with `gap` between them. */
function startsOf(lengths: readonly number[], gap: number): readonly number[] {
  let next = 0;
  return lengths.map((length) => {
    const start = next;
    next += length + gap;
    return start;
  });
}

/** From the card into the gap after its column; if that is not where the line ends, along the gap above the other's row. */
function routeEdge(edge: EdgeToRoute, cells: ReadonlyMap<string, Cell>): readonly Point[] {
  const from = cells.get(edge.from);
  const to = cells.get(edge.to);
  if (from === undefined || to === undefined) return [];
  const start = from.ports.get(edge.fromPort) ?? { x: from.left, y: from.top };
  const end = to.ports.get(edge.toPort) ?? { x: to.left, y: to.top };
  const leaves = from.right + COLUMN_GAP / 2 + (from.place % LANES.column) * LANE_PITCH;
  if (to.column === from.column + 1) {
    return [start, { x: leaves, y: start.y }, { x: leaves, y: end.y }, end];
  }
  const arrives = to.left - COLUMN_GAP / 2 - (from.place % LANES.column) * LANE_PITCH;
  const passes = to.top - ROW_GAP / 2 + ((from.place % LANES.row) - (LANES.row - 1) / 2) * LANE_PITCH;
  return [
    start,
    { x: leaves, y: start.y },
    { x: leaves, y: passes },
    { x: arrives, y: passes },
    { x: arrives, y: end.y },
    end,
  ];
}
