import { assembleLayout, labelPoint } from "../assemble-layout.ts";
import { EMPTY_BOX } from "../enclose.ts";
import type { Box, EdgeToRoute, GraphLayout, LayoutGraph, PlacedNode, Point, RoutedEdge } from "../layout.ts";
import { straightened } from "../straightened.ts";
import { turnedBox, turnedNode, turnedPoint } from "../turned.ts";
import { assignTracks, type TurningLine } from "./assign-tracks.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { orderColumns } from "./order-columns.ts";
import { placeItems, type Spacing, SPACINGS } from "./place-items.ts";

/**
 * Places `graph` in layers, with few crossings and straight lines, and routes its edges level and upright between the
 * cards. The same graph has the same layout every time.
 */
export function layeredLayout(graph: LayoutGraph): GraphLayout {
  const columns = columnsOf(graph);
  const spacing = SPACINGS[graph.spacing];
  const tops = placeItems(columns, orderColumns(columns), spacing);
  const placed = placeColumns(columns, tops, spacing);
  const isDown = graph.direction === "down";
  const boxes = new Map([...columns.itemOf].map(([key, item]) => [key, boxOf(item, placed)]));
  const nodes = graph.nodes.map(({ id, key, ports }): PlacedNode => {
    const box = boxes.get(key) ?? EMPTY_BOX;
    return { id, key, ports, ...(isDown ? turnedBox(box) : box) };
  });
  const labels = new Map(
    columns.items.flatMap(({ label }, item): [string, Box][] => (label === null ? [] : [[label, boxOf(item, placed)]])),
  );
  const lanes = backwardLanes(graph, columns, placed, boxes, spacing);
  const edges = graph.edges.map(({ id }): RoutedEdge => {
    const way = lanes.get(id) ?? straightened(wayPoints(columns.ways.get(id) ?? [], placed));
    const box = labels.get(id);
    const points = isDown ? way.map(turnedPoint) : way;
    if (box === undefined) return { id, points, label: labelPoint(points) };
    const label = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    return { id, points, label: isDown ? turnedPoint(label) : label };
  });
  return assembleLayout(graph, "layered", nodes, edges);
}

/** Everything with its place, as if the graph ran to the right. */
interface Placed {
  readonly columns: Columns;
  /** The left and upper edge of each item. */
  readonly lefts: Float64Array;
  readonly tops: Float64Array;
  /** Where each net turns, by its index; nothing for one that runs straight. */
  readonly turns: ReadonlyMap<number, number>;
  /** The left and the right edge of each column. */
  readonly edges: readonly { readonly left: number; readonly right: number }[];
}

function boxOf(item: number, { columns, lefts, tops }: Placed): Box {
  const { width, height } = columns.items[item] ?? EMPTY_BOX;
  return { x: lefts[item] ?? 0, y: tops[item] ?? 0, width, height };
}

/** Room for the number of lines that end in one port, which is next to it. */
const COUNT = 40;

/** Places the columns one after the other, with room between them for what turns there. */
function placeColumns(columns: Columns, tops: Float64Array, spacing: Spacing): Placed {
  const { items, links, joined } = columns;
  const gaps: Map<number, { starts: Set<number>; ends: Set<number> }>[] = columns.columns.map(() => new Map());
  for (const { from, fromOffset, to, toOffset, net } of links) {
    const gap = gaps[items[from]?.column ?? 0];
    const turn = gap?.get(net) ?? { starts: new Set(), ends: new Set() };
    turn.starts.add((tops[from] ?? 0) + fromOffset);
    turn.ends.add((tops[to] ?? 0) + toOffset);
    gap?.set(net, turn);
  }
  const hasArrivals = new Uint8Array(items.length);
  for (const { to } of links) hasArrivals[to] = 1;
  const lefts = new Float64Array(items.length);
  const turns = new Map<number, number>();
  const edges: { left: number; right: number }[] = [];
  let left = 0;
  columns.columns.forEach((column, at) => {
    const width = Math.max(0, ...column.map((item) => items[item]?.width ?? 0));
    for (const item of column) {
      // what only leads on comes as near to that as it can
      const room = width - (items[item]?.width ?? 0);
      lefts[item] = left + (hasArrivals[item] === 1 || items[item]?.label !== null ? 0 : room);
    }
    const right = left + width;
    edges.push({ left, right });
    const gap = [...(gaps[at] ?? [])];
    const nets = gap.map(([net]) => net);
    const bends = gap.map(
      ([, { starts, ends }]): TurningLine => ({ starts: ascending(starts), ends: ascending(ends) }),
    );
    const { tracks, count } = assignTracks(bends, spacing.edge);
    nets.forEach((net, place) => {
      const track = tracks[place] ?? -1;
      if (track >= 0) turns.set(net, right + spacing.edgeNode + track * spacing.edge);
    });
    const needed = count === 0 ? 0 : 2 * spacing.edgeNode + (count - 1) * spacing.edge;
    left = right + Math.max(spacing.between, needed) + (nets.some((net) => joined.has(net)) ? COUNT : 0);
  });
  return { columns, lefts, tops, turns, edges };
}

function ascending(heights: ReadonlySet<number>): readonly number[] {
  return [...heights].toSorted((one, two) => one - two);
}

function wayPoints(way: readonly number[], { columns, lefts, tops, turns }: Placed): readonly Point[] {
  const { items, links } = columns;
  return way.flatMap((index): readonly Point[] => {
    const link = links[index];
    if (link === undefined) return [];
    const { from, fromOffset, to, toOffset, net } = link;
    const start = { x: (lefts[from] ?? 0) + (items[from]?.width ?? 0), y: (tops[from] ?? 0) + fromOffset };
    const end = { x: lefts[to] ?? 0, y: (tops[to] ?? 0) + toOffset };
    const turn = turns.get(net);
    if (turn === undefined || Math.abs(start.y - end.y) < 0.01) return [start, { x: end.x, y: start.y }];
    return [start, { x: turn, y: start.y }, { x: turn, y: end.y }, end];
  });
}

/** Room below a card for a line that leads back to it, and next to cards for all that lead back. */
const UNDER = 6;
const NEXT_TO = 4;
/** Lines that lead back are apart by so much, for so many of them. */
const LANE_SHIFT = 2.5;
const LANE_SHIFTS = 4;

/** What leads back runs below everything, each line on its own lane; what leads back to its own card, right below that. */
function backwardLanes(
  graph: LayoutGraph,
  { backward, itemOf, items }: Columns,
  { edges, tops }: Placed,
  boxes: ReadonlyMap<string, Box>,
  spacing: Spacing,
): ReadonlyMap<string, readonly Point[]> {
  if (backward.length === 0) return new Map();
  const isDown = graph.direction === "down";
  const bottom = items.reduce((most, { height }, item) => Math.max(most, (tops[item] ?? 0) + height), 0);
  const ports = new Map(graph.nodes.map((node) => [node.key, (isDown ? turnedNode(node) : node).ports]));
  const portOf = (key: string, port: string): Point => {
    const [box, found] = [boxes.get(key) ?? EMPTY_BOX, ports.get(key)?.find(({ id }) => id === port)];
    return { x: box.x + (found?.x ?? 0), y: box.y + (found?.y ?? 0) };
  };
  return new Map(
    backward.map(({ id, from, fromPort, to, toPort }: EdgeToRoute, lane): [string, readonly Point[]] => {
      const [start, end] = [portOf(from, fromPort), portOf(to, toPort)];
      const column = (key: string) => edges[items[itemOf.get(key) ?? 0]?.column ?? 0] ?? { left: 0, right: 0 };
      const shift = LANE_SHIFT * (lane % LANE_SHIFTS);
      const right = column(from).right + NEXT_TO + shift;
      const left = column(to).left - NEXT_TO - shift;
      const box = boxes.get(from) ?? EMPTY_BOX;
      const y = from === to ? box.y + box.height + UNDER + shift : bottom + spacing.edgeNode + lane * spacing.edge;
      return [id, [start, { x: right, y: start.y }, { x: right, y }, { x: left, y }, { x: left, y: end.y }, end]];
    }),
  );
}
