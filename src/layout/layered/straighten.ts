import { isPoint, type Item } from "./columns.ts";
import { connected } from "./connected.ts";
import type { Pull } from "./settle.ts";

const PASSES = 6;
const EPSILON = 1e-6;

/**
 * Moves items within the room that their neighbors leave, where that makes no line longer and leaves fewer bends. Points on
 * one line move together, and in every second pass all items on one line do.
 */
export function straighten(
  places: Float64Array,
  order: readonly (readonly number[])[],
  gaps: readonly (readonly number[])[],
  pulls: readonly Pull[],
  items: readonly Item[],
): void {
  const above = new Map<number, { readonly item: number; readonly gap: number }>();
  const below = new Map<number, { readonly item: number; readonly gap: number }>();
  order.forEach((column, at) =>
    column.forEach((item, place) => {
      const next = column[place + 1];
      const gap = gaps[at]?.[place] ?? 0;
      if (next === undefined) return;
      below.set(item, { item: next, gap });
      above.set(next, { item, gap });
    }),
  );
  const at = (item: number): number => places[item] ?? 0;
  const end = (item: number): number => at(item) + (items[item]?.height ?? 0);
  let [top, bottom] = [Infinity, -Infinity];
  places.forEach((_, item) => {
    top = Math.min(top, at(item));
    bottom = Math.max(bottom, end(item));
  });
  const pullsOf: Pull[][] = Array.from(places, () => []);
  for (const pull of pulls) {
    pullsOf[pull.from]?.push(pull);
    pullsOf[pull.to]?.push(pull);
  }
  for (let pass = 0; pass < PASSES; pass++) {
    let isMoved = false;
    // in every second pass, what lies on one line moves as a whole
    const together = (item: number): boolean => pass % 2 === 1 || isPoint(items[item]);
    for (const chain of chains(places.length, pulls, together, at)) {
      const inside = new Set(chain);
      let [least, most] = [-Infinity, Infinity];
      for (const item of chain) {
        // nothing gets higher than it was
        [least, most] = [Math.max(least, top - at(item)), Math.min(most, bottom - end(item))];
        const [upper, lower] = [above.get(item), below.get(item)];
        if (upper !== undefined && !inside.has(upper.item))
          least = Math.max(least, at(upper.item) + upper.gap - at(item));
        if (lower !== undefined && !inside.has(lower.item))
          most = Math.min(most, at(lower.item) - lower.gap - at(item));
      }
      /** How far each line that leads out of the chain is from being straight. */
      const bends = chain.flatMap((item) =>
        (pullsOf[item] ?? []).flatMap(({ from, to, offset, weight }) => {
          if (inside.has(from) && inside.has(to)) return [];
          const bend = at(from) + offset - at(to);
          return [{ shift: from === item ? -bend : bend, weight }];
        }),
      );
      const cost = (shift: number): number =>
        bends.reduce((sum, one) => sum + one.weight * Math.abs(one.shift - shift), 0);
      const straight = (shift: number): number => bends.filter((one) => Math.abs(one.shift - shift) < EPSILON).length;
      let [best, bestCost, bestStraight] = [0, cost(0), straight(0)];
      for (const { shift } of bends) {
        if (shift < least - EPSILON || shift > most + EPSILON) continue;
        const [price, lines] = [cost(shift), straight(shift)];
        if (price < bestCost - EPSILON || (price < bestCost + EPSILON && lines > bestStraight))
          [best, bestCost, bestStraight] = [shift, price, lines];
      }
      if (Math.abs(best) < EPSILON) continue;
      isMoved = true;
      for (const item of chain) places[item] = at(item) + best;
    }
    if (!isMoved && pass % 2 === 1) return;
  }
}

/** Items that lie on one line, of those that may move together, and every other item alone. */
function chains(
  count: number,
  pulls: readonly Pull[],
  together: (item: number) => boolean,
  at: (item: number) => number,
): readonly (readonly number[])[] {
  const straight = pulls.filter(
    ({ from, to, offset }) => together(from) && together(to) && Math.abs(at(from) + offset - at(to)) <= EPSILON,
  );
  return connected(count, straight);
}
