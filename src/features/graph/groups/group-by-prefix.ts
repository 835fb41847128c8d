import { joined, type UnitGraph, type UnitsToJoin } from "./unit-graph.ts";

/** A group of more than this part of the graph says too little: its names need a longer common prefix. */
const MAX_PART = 0.5;
const MAX_WORDS = 4;
const MIN_UNITS = 2;
const MIN_STAGES = 3;

/** Joins stages whose names begin with the same words, where no way leads out of such a group and back into it. */
export function groupByPrefix(graph: UnitGraph): UnitGraph {
  const all = graph.units.flatMap(({ kind }, place) => (kind === null ? [] : [place]));
  return joined(graph, "prefix", withoutCircles(graph, wordGroups(graph, all, 1)));
}

/** The groups that can be made without a circle: of two that lead into each other, the first of the text. */
export function withoutCircles({ after }: UnitGraph, groups: readonly UnitsToJoin[]): readonly UnitsToJoin[] {
  const made = new Map<number, readonly number[]>();
  const seenIn = new Uint32Array(after.length);
  return groups.filter(({ places }, at) => {
    if (leavesAndReturns(after, places, made, seenIn, at + 1)) return false;
    for (const place of places) made.set(place, places);
    return true;
  });
}

function wordGroups(graph: UnitGraph, places: readonly number[], words: number): readonly UnitsToJoin[] {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const start = commonStart(graph.units[place]?.names ?? [], words);
    const key = start === null ? null : JSON.stringify([start, graph.units[place]?.file, graph.units[place]?.kind]);
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

/** The first words of all names, with their separators; null where they differ, or where a name has no more words. */
function commonStart(names: readonly string[], words: number): string | null {
  const [start, ...others] = names.map((name) => startOf(name, words));
  return start !== null && start !== undefined && others.every((other) => other === start) ? start : null;
}

function startOf(name: string, words: number): string | null {
  const pieces = name.split(/(?<=[-_./:])/);
  return pieces.length > words ? pieces.slice(0, words).join("") : null;
}

/**
 * Whether a way leads from a unit at `places` to others and back to one of them. Where it comes to one of a group that is
 * made, it goes on from all of that group. `seenIn` says in which round a place was seen last.
 */
function leavesAndReturns(
  after: UnitGraph["after"],
  places: readonly number[],
  made: ReadonlyMap<number, readonly number[]>,
  seenIn: Uint32Array,
  round: number,
): boolean {
  const own = new Set(places);
  const outside: number[] = [];
  const visit = (place: number): void => {
    if (own.has(place) || seenIn[place] === round) return;
    for (const one of made.get(place) ?? [place]) {
      seenIn[one] = round;
      outside.push(one);
    }
  };
  for (const place of places) for (const next of after[place] ?? []) visit(next);
  for (let place = outside.pop(); place !== undefined; place = outside.pop()) {
    for (const next of after[place] ?? []) {
      if (own.has(next)) return true;
      visit(next);
    }
  }
  return false;
}
