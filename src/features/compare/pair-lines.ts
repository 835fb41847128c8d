import { lineSimilarity } from "./similarity.ts";

/** Two lines side by side; null where a side has none. */
export interface LinePair<Line> {
  readonly before: Line | null;
  readonly after: Line | null;
}

/** Lines that have less in common are not the same line in two versions. */
const MIN_SIMILARITY = 0.5;

/** Comparing all with all takes the product of both; longer runs appear side by side as they come. */
const MAX_COMPARISONS = 10_000;

/**
 * Puts removed lines next to the added ones that have taken their place: those that are alike, in the order of both
 * texts, so that they are as much alike as can be all together. What lies between is side by side as it comes.
 */
export function pairLines<Line extends { readonly text: string }>(
  removed: readonly Line[],
  added: readonly Line[],
): readonly LinePair<Line>[] {
  const rows: LinePair<Line>[] = [];
  const from = { before: 0, after: 0 };
  for (const { before, after } of [...bestPairs(removed, added), { before: removed.length, after: added.length }]) {
    rows.push(...sideBySide(removed.slice(from.before, before), added.slice(from.after, after)));
    const [one, other] = [removed[before], added[after]];
    if (one !== undefined && other !== undefined) rows.push({ before: one, after: other });
    from.before = before + 1;
    from.after = after + 1;
  }
  return rows;
}

function sideBySide<Line>(removed: readonly Line[], added: readonly Line[]): readonly LinePair<Line>[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, at) => ({
    before: removed[at] ?? null,
    after: added[at] ?? null,
  }));
}

interface PlacePair {
  readonly before: number;
  readonly after: number;
}

/** The pairs of places whose likenesses have the greatest sum, both sides ascending. */
function bestPairs(
  removed: readonly { readonly text: string }[],
  added: readonly { readonly text: string }[],
): readonly PlacePair[] {
  if (removed.length * added.length > MAX_COMPARISONS) return [];
  const likenesses = removed.map(({ text }) => added.map((other) => lineSimilarity(text, other.text)));
  const likenessAt = (before: number, after: number): number => {
    const value = likenesses[before]?.[after] ?? 0;
    return value < MIN_SIMILARITY ? 0 : value;
  };
  // The best sum for what is left from a place on, one more row and column than there are lines.
  const best = Array.from({ length: removed.length + 1 }, () => new Float64Array(added.length + 1));
  const bestFrom = (before: number, after: number): number => best[before]?.[after] ?? 0;
  for (let before = removed.length - 1; before >= 0; before--) {
    for (let after = added.length - 1; after >= 0; after--) {
      const paired = likenessAt(before, after) + bestFrom(before + 1, after + 1);
      best[before]?.fill(Math.max(bestFrom(before + 1, after), bestFrom(before, after + 1), paired), after, after + 1);
    }
  }
  return walk(removed.length, added.length, likenessAt, bestFrom);
}

function walk(
  removed: number,
  added: number,
  likenessAt: (before: number, after: number) => number,
  bestFrom: (before: number, after: number) => number,
): readonly PlacePair[] {
  const pairs: PlacePair[] = [];
  let before = 0;
  let after = 0;
  while (before < removed && after < added) {
    const present = bestFrom(before, after);
    if (present === bestFrom(before + 1, after)) before++;
    else if (present === bestFrom(before, after + 1)) after++;
    else pairs.push({ before: before++, after: after++ });
  }
  return pairs.filter((pair) => likenessAt(pair.before, pair.after) > 0);
}
