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
  const below = broadestBelow(rest, apart);
  const placed = apart.windowShape === null ? below : (bestAtRight(rest, apart, apart.windowShape, below) ?? below);
  return {
    ...layout,
    bounds: enclose([rest, placed.frame]),
    nodes: [...layout.nodes, ...placed.nodes],
    apart: { frame: placed.frame, rest },
  };
}

interface Placed {
  readonly frame: Box;
  readonly nodes: readonly PlacedNode[];
}

function broadestBelow(rest: Box, apart: ApartNodes): Placed {
  const { width } = cellOf(apart);
  const room = rest.width - 2 * PADDING;
  const columns = Math.max(Math.floor((room + GAP) / (width + GAP)), 1);
  // Several rows are as broad as the graph.
  const stretched = apart.nodes.length > columns ? (room - (columns - 1) * GAP) / columns : width;
  return inFrame(rest.x, rest.y + rest.height + DISTANCE, columns, Math.max(width, stretched), apart);
}

function bestAtRight(rest: Box, apart: ApartNodes, shape: number, below: Placed): Placed | null {
  let best: Placed | null = null;
  let most = scaleOf(rest, below, shape) * WORTH;
  for (let columns = 1; columns <= apart.nodes.length; columns++) {
    const placed = inFrame(rest.x + rest.width + DISTANCE, rest.y, columns, cellOf(apart).width, apart);
    const scale = scaleOf(rest, placed, shape);
    if (scale <= most) continue;
    most = scale;
    best = placed;
  }
  return best;
}

/** How large all of it can be drawn in a window of height 1. */
function scaleOf(rest: Box, { frame }: Placed, shape: number): number {
  const { width, height } = enclose([rest, frame]);
  return Math.min(shape / width, 1 / height);
}

function inFrame(x: number, y: number, columns: number, width: number, apart: ApartNodes): Placed {
  const { height } = cellOf(apart);
  const used = Math.min(columns, apart.nodes.length);
  const rows = Math.ceil(apart.nodes.length / used);
  const content = Math.max(used * (width + GAP) - GAP, apart.titleWidth);
  const frame = { x, y, width: content + 2 * PADDING, height: TITLE + rows * (height + GAP) - GAP + PADDING };
  const nodes = apart.nodes.map(({ id, key }, at): PlacedNode => {
    const [column, row] = [at % used, Math.floor(at / used)];
    const left = x + PADDING + column * (width + GAP);
    return { id, key, ports: [], x: left, y: y + TITLE + row * (height + GAP), width, height };
  });
  return { frame, nodes };
}

function cellOf({ nodes }: ApartNodes): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(...nodes.map(({ width }) => width)),
    height: Math.max(...nodes.map(({ height }) => height)),
  };
}
