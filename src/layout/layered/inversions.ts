/** With more values, they are counted by sorting. */
const FEW = 64;

/** How many pairs of `values` are in descending order; in `n log n`. */
export function inversions(values: readonly number[]): number {
  return values.length > FEW ? manyInversions(values) : fewInversions(values);
}

function fewInversions(values: readonly number[]): number {
  let count = 0;
  for (let one = 1; one < values.length; one++) {
    const value = values[one] ?? 0;
    for (let other = 0; other < one; other++) if ((values[other] ?? 0) > value) count += 1;
  }
  return count;
}

/** With a binary indexed tree of the ranks seen so far. */
function manyInversions(values: readonly number[]): number {
  const ranks = new Map([...new Set(values)].toSorted((one, other) => one - other).map((value, rank) => [value, rank]));
  const tree = new Int32Array(ranks.size + 1);
  let count = 0;
  values.forEach((value, seen) => {
    const rank = (ranks.get(value) ?? 0) + 1;
    let notAbove = 0;
    for (let at = rank; at > 0; at -= at & -at) notAbove += tree[at] ?? 0;
    count += seen - notAbove;
    for (let at = rank; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  });
  return count;
}
