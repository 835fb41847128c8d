import { isWithoutCircle, joined, type UnitGraph, type UnitsToJoin } from "./unit-graph.ts";

/** A group that is more than this part of the graph tells nothing: its names have to begin alike for longer. */
const MAX_PART = 0.5;
const MAX_WORDS = 4;
const MIN_UNITS = 2;
const MIN_STAGES = 3;

/** Joins stages whose names begin with the same words, where no way leads out of such a group and back into it. */
export function groupByPrefix(graph: UnitGraph): UnitGraph {
  const all = graph.units.flatMap(({ kind }, place) => (kind === null ? [] : [place]));
  const groups = wordGroups(graph, all, 1).filter(({ places }) => !leavesAndReturns(graph, places));
  const whole = joined(graph, "prefix", groups);
  if (isWithoutCircle(whole) || !isWithoutCircle(graph)) return whole;
  // Two groups that lead into each other: the first of the text is made.
  let made = graph;
  for (const group of groups) {
    const next = joined(made, "prefix", [{ ...group, places: placesIn(made, graph, group.places) }]);
    if (isWithoutCircle(next)) made = next;
  }
  return made;
}

/** Where units of `before` are in a graph in which others are joined. */
function placesIn(after: UnitGraph, before: UnitGraph, places: readonly number[]): readonly number[] {
  const keys = new Set(places.flatMap((place) => before.units[place]?.key ?? []));
  return after.units.flatMap(({ key }, place) => (keys.has(key) ? [place] : []));
}

function wordGroups(graph: UnitGraph, places: readonly number[], words: number): readonly UnitsToJoin[] {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const start = commonStart(graph.units[place]?.names ?? [], words);
    const key = start === null ? null : JSON.stringify([start, graph.units[place]?.kind]);
    if (key === null) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [place]);
    else known.push(place);
  }
  return [...groups.values()].flatMap((own): readonly UnitsToJoin[] => {
    const stages = own.reduce((sum, place) => sum + (graph.units[place]?.stages.length ?? 0), 0);
    if (own.length < MIN_UNITS || stages < MIN_STAGES) return [];
    if (own.length > graph.units.length * MAX_PART) {
      return words === MAX_WORDS ? [] : wordGroups(graph, own, words + 1);
    }
    const [first] = own;
    const start = commonStart(first === undefined ? [] : (graph.units[first]?.names ?? []), words) ?? "";
    return [{ places: own, name: `${start}…` }];
  });
}

/** The words that all names begin with, with what follows them; null where they aren't the same, or are all of a name. */
function commonStart(names: readonly string[], words: number): string | null {
  const [start, ...others] = names.map((name) => startOf(name, words));
  return start !== null && start !== undefined && others.every((other) => other === start) ? start : null;
}

function startOf(name: string, words: number): string | null {
  const pieces = name.split(/(?<=[-_./:])/);
  return pieces.length > words ? pieces.slice(0, words).join("") : null;
}

/** Whether a way leads from a unit at `places` to others and back to one of them. */
function leavesAndReturns({ after }: UnitGraph, places: readonly number[]): boolean {
  const own = new Set(places);
  const outside = places.flatMap((place) => [...(after[place] ?? [])]).filter((place) => !own.has(place));
  const seen = new Set(outside);
  for (let place = outside.pop(); place !== undefined; place = outside.pop()) {
    for (const next of after[place] ?? []) {
      if (own.has(next)) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      outside.push(next);
    }
  }
  return false;
}
