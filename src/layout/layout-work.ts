import type { LayoutGraph } from "./layout.ts";

/** How much work a layered layout of a graph is. */
export interface LayoutWork {
  /** What has to be placed: nodes, labels, and one piece for each layer that a line passes on its way. */
  readonly pieces: number;
  /** Done within a few milliseconds. */
  readonly isLittle: boolean;
  /** More than the engine does within a few seconds. */
  readonly isTooMuch: boolean;
}

/** Pieces and lines together. */
const FEW_PARTS = 200;
const MAX_PIECES = 40_000;
/** Lines that end in one node are sorted against each other: the sum, over all nodes, of the square of their number. */
const MAX_MEETINGS = 2_000_000;

/** How much work it is to lay `graph` out, counted in linear time. */
export function layoutWork({ nodes, edges }: LayoutGraph): LayoutWork {
  const layers = [...new Set(nodes.map(({ layer }) => layer))].toSorted((one, other) => one - other);
  const places = new Map(layers.map((layer, place) => [layer, place]));
  const columns = new Map(nodes.map(({ key, layer }) => [key, places.get(layer) ?? 0]));
  const arrivals = new Map<string, number>();
  let pieces = nodes.length;
  for (const { from, to, label } of edges) {
    const distance = Math.abs((columns.get(to) ?? 0) - (columns.get(from) ?? 0));
    pieces += Math.max(distance - 1, 0) + (label === null ? 0 : 1);
    arrivals.set(to, (arrivals.get(to) ?? 0) + 1);
  }
  const meetings = [...arrivals.values()].reduce((sum, count) => sum + count * count, 0);
  return {
    pieces,
    isLittle: pieces + edges.length <= FEW_PARTS,
    isTooMuch: pieces > MAX_PIECES || meetings > MAX_MEETINGS,
  };
}
