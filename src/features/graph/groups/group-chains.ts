import { joined, type UnitGraph } from "./unit-graph.ts";

/** A shorter chain is not grouped. */
const MIN_CHAIN = 3;

/** Joins stages in a row: each depends only on the previous one, which nothing else depends on. */
export function groupChains(graph: UnitGraph): UnitGraph {
  const next = graph.units.map((_, place) => nextInChain(graph, place));
  const isInside = new Set(next);
  const groups = next.flatMap((after, first) => {
    if (after === null || isInside.has(first)) return [];
    const places = [first];
    for (let place: number | null = after; place !== null && !places.includes(place); place = next[place] ?? null) {
      places.push(place);
    }
    const names = [first, places.at(-1) ?? first].map((place) => graph.units[place]?.names[0] ?? "");
    return places.length < MIN_CHAIN ? [] : [{ places, name: names.includes("") ? "" : names.join(" → ") }];
  });
  return joined(graph, "chain", groups);
}

function nextInChain({ units, before, after }: UnitGraph, place: number): number | null {
  const [next, ...others] = after[place] ?? [];
  if (next === undefined || others.length > 0 || before[next]?.size !== 1) return null;
  const kind = units[place]?.kind ?? null;
  const isSame = kind === units[next]?.kind && units[place]?.file === units[next]?.file;
  return kind !== null && isSame ? next : null;
}
