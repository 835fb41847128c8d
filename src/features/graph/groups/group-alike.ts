import { joined, type UnitGraph } from "./unit-graph.ts";

/** Fewer are drawn one by one. */
const MIN_ALIKE = 4;

/** Joins units with the same dependencies and the same dependents: none of them needs another. */
export function groupAlike(graph: UnitGraph): UnitGraph {
  const groups = new Map<string, number[]>();
  graph.units.forEach(({ file, kind }, place) => {
    if (kind === null) return;
    const [before, after] = [graph.before[place], graph.after[place]].map((set) =>
      [...(set ?? [])].toSorted((one, other) => one - other),
    );
    const key = JSON.stringify([file, kind, before, after]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [place]);
    else known.push(place);
  });
  const alike = [...groups.values()].filter((places) => places.length >= MIN_ALIKE);
  return joined(
    graph,
    "alike",
    alike.map((places) => ({ places, name: "" })),
  );
}
