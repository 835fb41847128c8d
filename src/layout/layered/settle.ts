/** `to` should be where `from` is, plus `offset`. */
export interface Pull {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
  readonly weight: number;
}

const ROUNDS = 8;

/**
 * Upper edges for large graphs: sweeps through the columns, each time moving the items of one to where most of their lines
 * are straight, as far as their order and the `gaps` from each upper edge to the next let them.
 */
export function settle(
  count: number,
  order: readonly (readonly number[])[],
  gaps: readonly (readonly number[])[],
  pulls: readonly Pull[],
): Float64Array {
  const places = new Float64Array(count);
  order.forEach((column, at) => {
    let next = 0;
    column.forEach((item, place) => {
      next += place === 0 ? 0 : (gaps[at]?.[place - 1] ?? 0);
      places[item] = next;
    });
  });
  const before: Wish[][] = Array.from({ length: count }, () => []);
  const after: Wish[][] = Array.from({ length: count }, () => []);
  for (const { from, to, offset, weight } of pulls) {
    before[to]?.push({ item: from, offset, weight });
    after[from]?.push({ item: to, offset: -offset, weight });
  }
  const move = (column: number, wishes: readonly (readonly (readonly Wish[])[])[]): void => {
    const items = order[column] ?? [];
    const targets = items.map((item) => {
      const own: Target[] = [];
      for (const of of wishes)
        for (const { item: other, offset, weight } of of[item] ?? [])
          own.push({ at: (places[other] ?? 0) + offset, weight });
      return own;
    });
    spread(items, targets, gaps[column] ?? [], places);
  };
  const last = order.length - 1;
  for (let round = 0; round < ROUNDS; round++) {
    const isLast = round >= ROUNDS - 3;
    for (let column = 1; column <= last; column++) move(column, isLast ? [before, after] : [before]);
    for (let column = last - 1; column >= 0; column--) move(column, isLast ? [before, after] : [after]);
  }
  return places;
}

interface Wish {
  readonly item: number;
  readonly offset: number;
  readonly weight: number;
}

interface Target {
  readonly at: number;
  readonly weight: number;
}

/** Items that touch each other and move as one; their targets are for the first one's upper edge. */
interface Block {
  readonly first: number;
  readonly length: number;
  readonly targets: Target[];
  readonly place: number;
  /** Where its last item's upper edge is, from its own place. */
  readonly depth: number;
}

/** Places the items of a column as near to their targets as their order lets them; by pooling neighbors in the way. */
function spread(
  items: readonly number[],
  targets: readonly Target[][],
  gaps: readonly number[],
  places: Float64Array,
): void {
  const blocks: Block[] = [];
  items.forEach((item, at) => {
    const own = targets[at] ?? [];
    if (own.length === 0) own.push({ at: places[item] ?? 0, weight: 0.01 });
    let block: Block = { first: at, length: 1, targets: own, place: medianOf(own), depth: 0 };
    for (let above = blocks.at(-1); above !== undefined; above = blocks.at(-1)) {
      const shift = above.depth + (gaps[block.first - 1] ?? 0);
      if (above.place + shift <= block.place + 1e-9) break;
      blocks.pop();
      const pooled = above.targets;
      for (const { at: wanted, weight } of block.targets) pooled.push({ at: wanted - shift, weight });
      const length = above.length + block.length;
      const depth = shift + block.depth;
      block = { first: above.first, length, targets: pooled, place: medianOf(pooled), depth };
    }
    blocks.push(block);
  });
  for (const { first, length, place } of blocks) {
    let next = place;
    for (let at = first; at < first + length; at++) {
      if (at > first) next += gaps[at - 1] ?? 0;
      places[items[at] ?? 0] = next;
    }
  }
}

/** Where as much weight is above as below. */
function medianOf(targets: readonly Target[]): number {
  if (targets.length === 1) return targets[0]?.at ?? 0;
  const sorted = targets.toSorted((one, other) => one.at - other.at);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { at, weight } of sorted) {
    sum += weight;
    if (sum >= half) return at;
  }
  return sorted.at(-1)?.at ?? 0;
}
