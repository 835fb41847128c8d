/** A line between two columns: from all places where it leaves the first to all where it arrives at the second, both ascending. */
export interface TurningLine {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Lines nearer than this are treated as one. */
const NEAR = 5;
const COSTS = { crossing: 1, near: 40 };
/** With more turns in one gap, each is only tried next to its neighbors. */
const MAX_TRIED = 120;

/**
 * The track of each turn in the gap between two columns, from 0; -1 for what runs straight through. Turns on one track
 * are at least `room` apart; of two that share heights, the order has the fewest crossings, and lets no line run on
 * another if that can be.
 */
export function assignTracks(
  turns: readonly TurningLine[],
  room: number,
): { readonly tracks: Int32Array; readonly count: number } {
  const tracks = new Int32Array(turns.length).fill(-1);
  const spans = turns.map(spanOf);
  const bent = turns.map((_, at) => at).filter((at) => (spans[at]?.high ?? 0) - (spans[at]?.low ?? 0) > 0.01);
  const meets = (one: number, other: number): boolean => {
    const [a, b] = [spans[one], spans[other]];
    return a !== undefined && b !== undefined && a.low < b.high + room && b.low < a.high + room;
  };
  const sequence: number[] = [];
  const sorted = bent.toSorted((one, other) => (turns[one]?.starts[0] ?? 0) - (turns[other]?.starts[0] ?? 0));
  for (const one of sorted)
    sequence.splice(bestPlace(one, sequence, turns, meets, Math.max(0, sequence.length - MAX_TRIED)), 0, one);
  for (let pass = 0; pass < 3; pass++) {
    let isMoved = false;
    for (const one of sorted) {
      const from = sequence.indexOf(one);
      sequence.splice(from, 1);
      const to = bestPlace(one, sequence, turns, meets, from);
      sequence.splice(to, 0, one);
      isMoved ||= to !== from;
    }
    if (!isMoved) break;
  }
  let count = 0;
  sequence.forEach((one, at) => {
    let track = 0;
    for (let before = 0; before < at; before++) {
      const other = sequence[before] ?? 0;
      if ((tracks[other] ?? 0) >= track && meets(one, other)) track = (tracks[other] ?? 0) + 1;
    }
    tracks[one] = track;
    count = Math.max(count, track + 1);
  });
  return { tracks, count };
}

/** Where among the others in `sequence` a turn costs least; `from` where it was, if that is as good as any. */
function bestPlace(
  one: number,
  sequence: readonly number[],
  turns: readonly TurningLine[],
  meets: (one: number, other: number) => boolean,
  from: number,
): number {
  const turn = turns[one];
  if (turn === undefined) return from;
  let cost = 0;
  let [best, least] = [0, 0];
  const first = Math.max(0, from - MAX_TRIED);
  const costs = [0];
  for (let at = first; at < sequence.length && at < from + MAX_TRIED; at++) {
    const other = sequence[at] ?? 0;
    const known = turns[other];
    if (known !== undefined && meets(one, other)) cost += costOf(known, turn) - costOf(turn, known);
    costs.push(cost);
  }
  least = costs[from - first] ?? 0;
  best = from;
  costs.forEach((value, at) => {
    if (value < least) [best, least] = [first + at, value];
  });
  return Math.min(best, sequence.length);
}

/** What it costs that `left` turns before `right`. */
function costOf(left: TurningLine, right: TurningLine): number {
  const [before, after] = [spanOf(left), spanOf(right)];
  let cost = 0;
  for (const end of left.ends) {
    if (right.starts.some((start) => Math.abs(end - start) < NEAR)) cost += COSTS.near;
    else if (end > after.low && end < after.high) cost += COSTS.crossing;
  }
  for (const start of right.starts) if (start > before.low && start < before.high) cost += COSTS.crossing;
  return cost;
}

/** The heights between which it runs upright. */
function spanOf({ starts, ends }: TurningLine): { readonly low: number; readonly high: number } {
  const [start = 0, end = 0] = [starts[0], ends[0]];
  return { low: Math.min(start, end), high: Math.max(starts.at(-1) ?? start, ends.at(-1) ?? end) };
}
