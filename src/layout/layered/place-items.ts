import type { LayoutGraph } from "../layout.ts";
import { type Columns, isPoint, type Item } from "./columns.ts";
import { type Distance, networkSimplex } from "./network-simplex.ts";
import { type Pull, settle } from "./settle.ts";
import { straighten } from "./straighten.ts";

/** Room to keep across the graph: between nodes, lines, and a line and a node. */
export interface Spacing {
  /** Between columns that no line turns between. */
  readonly between: number;
  readonly node: number;
  readonly edge: number;
  readonly edgeNode: number;
}

export const SPACINGS: Readonly<Record<LayoutGraph["spacing"], Spacing>> = {
  roomy: { between: 40, node: 36, edge: 14, edgeNode: 18 },
  tight: { between: 30, node: 24, edge: 10, edgeNode: 14 },
};

/** What a bend costs less in a line that passes columns than at its ends. */
const WEIGHTS = { node: 1, end: 2, pass: 8 };
/** Just enough that what nothing else holds comes to the top. */
const TO_THE_TOP = 0.01;
/** What the height of the whole costs: as much as a few lines that bend by as much. */
const HEIGHT = 2;
const MAX_EXACT = 420;

/**
 * The upper edge of each item, for straight lines, then for little height: with the lowest cost where that takes little
 * time, and close to it in larger graphs.
 */
export function placeItems(
  { items, links }: Columns,
  order: readonly (readonly number[])[],
  spacing: Spacing,
): Float64Array {
  const gap = (upper: Item, lower: Item): number => {
    if (upper.node !== null && lower.node !== null) return spacing.node;
    return isPoint(upper) && isPoint(lower) ? spacing.edge : spacing.edgeNode;
  };
  const gaps = order.map((column) =>
    column.slice(1).map((index, place) => {
      const [upper, lower] = [items[column[place] ?? 0], items[index]];
      return upper === undefined || lower === undefined ? 0 : upper.height + gap(upper, lower);
    }),
  );
  const pulls = links.map(({ from, fromOffset, to, toOffset }) => {
    const points = Number(items[from]?.node === null) + Number(items[to]?.node === null);
    const weight = points === 0 ? WEIGHTS.node : points === 1 ? WEIGHTS.end : WEIGHTS.pass;
    return { from, to, offset: fromOffset - toOffset, weight };
  });
  const places =
    items.length + links.length > MAX_EXACT
      ? settle(items.length, order, gaps, pulls)
      : placeExactly(items, order, gaps, pulls);
  straighten(places, order, gaps, pulls, items);
  return places;
}

/** The places of all items at which their lines bend least, and the whole is not much higher for that. */
function placeExactly(
  items: readonly Item[],
  order: readonly (readonly number[])[],
  gaps: readonly (readonly number[])[],
  pulls: readonly Pull[],
): Float64Array {
  const top = items.length;
  const bottom = top + 1;
  const distances: Distance[] = [{ tail: top, head: bottom, length: 0, weight: HEIGHT }];
  order.forEach((column, place) => {
    column.forEach((index, at) => {
      const above = column[at - 1];
      if (above === undefined) distances.push({ tail: top, head: index, length: 0, weight: TO_THE_TOP });
      else distances.push({ tail: above, head: index, length: gaps[place]?.[at - 1] ?? 0, weight: 0 });
    });
    const last = column.at(-1);
    if (last !== undefined) distances.push({ tail: last, head: bottom, length: items[last]?.height ?? 0, weight: 0 });
  });
  pulls.forEach(({ from, to, offset, weight }, at) => {
    const knot = bottom + 1 + at;
    // the place of `from` plus `offset` is where `to` should be: the knot is above both, and comes as close as it can
    distances.push({ tail: knot, head: from, length: -offset, weight }, { tail: knot, head: to, length: 0, weight });
  });
  const places = networkSimplex(bottom + 1 + pulls.length, distances, 4 * (bottom + pulls.length));
  return places.slice(0, top);
}
