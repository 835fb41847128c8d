import { enclose } from "./enclose.ts";
import type { ApartNodes, Box, GraphLayout, PlacedNode } from "./layout.ts";

/** Between the graph and the frame: the bands of waves reach into it. */
const DISTANCE = 52;
/** Room around the nodes in the frame, and for its title above them. */
const PADDING = 16;
const TITLE = 40;
const GAP = 14;
/** The picture has to be this much larger for the frame to be next to the graph instead of below it. */
const WORTH = 1.1;

/**
 * Adds the nodes that no line leads to, in rows in a frame: below the graph and as broad as it is, or to the right of it
 * where all of it can then be shown larger.
 */
export function placeApart(layout: GraphLayout, apart: ApartNodes | undefined): GraphLayout {
  if (apart === undefined || apart.nodes.length === 0) return layout;
  const rest = layout.bounds;
  const below = gridBelow(rest, apart);
  const grid = apart.windowShape === null ? below : (bestGridAtRight(rest, apart, apart.windowShape, below) ?? below);
  return {
    ...layout,
    bounds: enclose([rest, grid.frame]),
    nodes: [...layout.nodes, ...fill(grid, apart)],
    apart: { frame: grid.frame, rest },
  };
}

type Cell = Pick<Box, "width" | "height">;

/** A frame, and how the nodes are in it: all as large as `cell`. */
interface Grid {
  readonly frame: Box;
  readonly columns: number;
  readonly cell: Cell;
}

function gridBelow(rest: Box, apart: ApartNodes): Grid {
  const { width, height } = cellOf(apart);
  const room = rest.width - 2 * PADDING;
  const columns = Math.max(Math.floor((room + GAP) / (width + GAP)), 1);
  // Several rows are as broad as the graph.
  const stretched = apart.nodes.length > columns ? (room - (columns - 1) * GAP) / columns : width;
  const cell = { width: Math.max(width, stretched), height };
  return gridAt(rest.x, rest.y + rest.height + DISTANCE, columns, cell, apart);
}

function bestGridAtRight(rest: Box, apart: ApartNodes, shape: number, below: Grid): Grid | null {
  const cell = cellOf(apart);
  let best: Grid | null = null;
  let most = scaleOf(rest, below, shape) * WORTH;
  for (let columns = 1; columns <= apart.nodes.length; columns++) {
    const grid = gridAt(rest.x + rest.width + DISTANCE, rest.y, columns, cell, apart);
    const scale = scaleOf(rest, grid, shape);
    if (scale <= most) continue;
    most = scale;
    best = grid;
  }
  return best;
}

/** How large all of it can be drawn in a window of height 1. */
function scaleOf(rest: Box, { frame }: Grid, shape: number): number {
  const { width, height } = enclose([rest, frame]);
  return Math.min(shape / width, 1 / height);
}

function gridAt(x: number, y: number, most: number, cell: Cell, { nodes, titleWidth }: ApartNodes): Grid {
  const columns = Math.min(most, nodes.length);
  const rows = Math.ceil(nodes.length / columns);
  const content = Math.max(columns * (cell.width + GAP) - GAP, titleWidth);
  const height = TITLE + rows * (cell.height + GAP) - GAP + PADDING;
  return { frame: { x, y, width: content + 2 * PADDING, height }, columns, cell };
}

function fill({ frame, columns, cell }: Grid, { nodes }: ApartNodes): readonly PlacedNode[] {
  return nodes.map(({ id, key }, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const x = frame.x + PADDING + column * (cell.width + GAP);
    return { id, key, ports: [], x, y: frame.y + TITLE + row * (cell.height + GAP), ...cell };
  });
}

function cellOf({ nodes }: ApartNodes): Cell {
  return nodes.reduce(
    (cell, { width, height }) => ({ width: Math.max(cell.width, width), height: Math.max(cell.height, height) }),
    { width: 0, height: 0 },
  );
}
