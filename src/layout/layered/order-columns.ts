import type { Columns } from "./columns.ts";
import { type Part, partsOf } from "./parts.ts";
import { CROSSING_AT_NODE, Sweep } from "./sweep.ts";

/** How many orders are tried, by the number of items and links. */
interface Effort {
  readonly maxSize: number;
  readonly starts: number;
  readonly rounds: number;
  /** How often in a round single items are moved. */
  readonly passes: number;
}

const EFFORTS: readonly Effort[] = [
  { maxSize: 140, starts: 8, rounds: 8, passes: 4 },
  { maxSize: 350, starts: 4, rounds: 6, passes: 4 },
  { maxSize: 900, starts: 2, rounds: 4, passes: 4 },
  { maxSize: 3_000, starts: 1, rounds: 3, passes: 4 },
];
const LEAST_EFFORT: Effort = { maxSize: Infinity, starts: 1, rounds: 1, passes: 2 };
/** So many starts in a row that gained nothing are enough. */
const FRUITLESS = 5;

/**
 * The items of each column from top to bottom, for few crossings; where they cost none, in order of the text. Layers are
 * swept by barycenters and sifted, as Sugiyama, Tagawa, and Toda, and Matuszewski, Schönfeld, and Molitor describe. Parts
 * that no line connects are ordered separately, and follow one below the other.
 */
export function orderColumns(graph: Columns): readonly (readonly number[])[] {
  const orders = partsOf(graph).map((part) => orderPart(graph, part));
  return graph.columns.map((_, column) => orders.flatMap((order) => order[column] ?? []));
}

function orderPart(graph: Columns, part: Part): readonly (readonly number[])[] {
  if (part.links.length < 2) return part.columns;
  const sweep = new Sweep(graph.items, part);
  const size = part.columns.reduce((sum, { length }) => sum + length, part.links.length);
  const { starts, rounds, passes } = EFFORTS.find(({ maxSize }) => size <= maxSize) ?? LEAST_EFFORT;
  for (let start = 0, fruitless = 0; start < starts && fruitless < FRUITLESS; start++) {
    const known = sweep.bestCost;
    sweep.begin(start);
    for (let round = 0; round < rounds; round++) if (!sweep.improve(passes)) break;
    if (sweep.bestCost < CROSSING_AT_NODE) break;
    fruitless = sweep.bestCost < known ? 0 : fruitless + 1;
  }
  return sweep.best;
}
