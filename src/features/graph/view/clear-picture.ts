import type { Box, GraphLayout, Point, RoutedEdge } from "#layout/layout.ts";

/** What is wrong with a picture or makes it hard to follow; for tests and measurements. */
export interface PictureFaults {
  /** Pairs of cards that overlap, by key. */
  readonly overlaps: readonly string[];
  /** Lines that pass behind a card that they do not end at: `edge behind card`. */
  readonly hidden: readonly string[];
  /** Lines with a piece that is neither level nor upright. */
  readonly slanted: readonly string[];
  /** Places where two lines cross. */
  readonly crossings: number;
}

/** Pixels by which a line may touch a border. */
const TOUCH = 1;

/** Looks at a layout as a reader would. */
export function pictureFaults(
  { nodes, edges }: GraphLayout,
  ends: ReadonlyMap<string, readonly string[]>,
): PictureFaults {
  const overlaps = nodes.flatMap((one, place) =>
    nodes.slice(place + 1).flatMap((other) => (overlap(one, other) ? [`${one.key} ${other.key}`] : [])),
  );
  const hidden = edges.flatMap(({ id, points }) =>
    nodes
      .filter((node) => !(ends.get(id) ?? []).includes(node.key))
      .filter((node) => piecesOf(points).some((piece) => overlap(pieceBox(piece), shrunk(node))))
      .map((node) => `${id} behind ${node.key}`),
  );
  const slanted = edges.filter(({ points }) => piecesOf(points).some(isSlanted)).map(({ id }) => id);
  return { overlaps, hidden, slanted, crossings: crossingsOf(edges, ends) };
}

/** How far the nodes that both layouts have are apart, on average, in pixels. */
export function movement(before: GraphLayout, after: GraphLayout): number {
  const places = new Map(before.nodes.map((node) => [node.key, node]));
  const moves = after.nodes.flatMap((node) => {
    const old = places.get(node.key);
    return old === undefined ? [] : [Math.hypot(node.x - old.x, node.y - old.y)];
  });
  return moves.length === 0 ? 0 : moves.reduce((sum, move) => sum + move, 0) / moves.length;
}

type Piece = readonly [Point, Point];

function piecesOf(points: readonly Point[]): readonly Piece[] {
  return points.slice(1).flatMap((end, place): Piece[] => {
    const start = points[place];
    return start === undefined ? [] : [[start, end]];
  });
}

function isSlanted([start, end]: Piece): boolean {
  return Math.min(Math.abs(start.x - end.x), Math.abs(start.y - end.y)) > 0.01;
}

/** Lines that come from one place, or go to one, share a part of their way and cross nothing of each other there. */
function crossingsOf(edges: readonly RoutedEdge[], ends: ReadonlyMap<string, readonly string[]>): number {
  const pieces = edges.flatMap((edge) => piecesOf(edge.points).map((piece) => ({ edge: edge.id, piece })));
  const isLevel = ([start, end]: Piece): boolean => Math.abs(start.y - end.y) < Math.abs(start.x - end.x);
  const level = pieces
    .filter(({ piece }) => isLevel(piece))
    .toSorted((one, other) => one.piece[0].y - other.piece[0].y);
  const heights = level.map(({ piece }) => piece[0].y);
  const upright = pieces.filter(({ piece }) => !isLevel(piece));
  const found = new Set<string>();
  for (const { edge, piece } of upright) {
    const [low, high] = [Math.min(piece[0].y, piece[1].y) + TOUCH, Math.max(piece[0].y, piece[1].y) - TOUCH];
    for (let at = firstFrom(heights, low); at < level.length && (heights[at] ?? Infinity) < high; at++) {
      const other = level[at];
      if (other === undefined || isRelated(edge, other.edge, ends)) continue;
      const [left, right] = [other.piece[0].x, other.piece[1].x].toSorted((a, b) => a - b);
      if ((left ?? 0) + TOUCH >= piece[0].x || piece[0].x >= (right ?? 0) - TOUCH) continue;
      // Of a trunk that many lines share, one crossing is seen.
      found.add(`${Math.round(piece[0].x)} ${Math.round(heights[at] ?? 0)}`);
    }
  }
  return found.size;
}

function isRelated(one: string, other: string, ends: ReadonlyMap<string, readonly string[]>): boolean {
  const [from, to] = ends.get(one) ?? [];
  const [otherFrom, otherTo] = ends.get(other) ?? [];
  return one === other || from === otherFrom || to === otherTo;
}

function firstFrom(values: readonly number[], least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pieceBox([start, end]: Piece): Box {
  return {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    width: Math.abs(start.x - end.x),
    height: Math.abs(start.y - end.y),
  };
}

function shrunk({ x, y, width, height }: Box): Box {
  return { x: x + TOUCH, y: y + TOUCH, width: width - 2 * TOUCH, height: height - 2 * TOUCH };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
