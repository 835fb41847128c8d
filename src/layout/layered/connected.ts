/**
 * The numbers below `count` in sets that `pairs` connect, one number alone where none does. Each set is ascending, and the
 * sets are in order of their first numbers. Takes hardly more than linear time.
 */
export function connected(
  count: number,
  pairs: readonly { readonly from: number; readonly to: number }[],
): readonly (readonly number[])[] {
  const parents = Int32Array.from({ length: count }, (_, one) => one);
  const rootOf = (one: number): number => {
    let root = one;
    while (parents[root] !== root) root = parents[root] = parents[parents[root] ?? root] ?? root;
    return root;
  };
  for (const { from, to } of pairs) {
    const [one, other] = [rootOf(from), rootOf(to)];
    // the root of a set is its first number
    parents[Math.max(one, other)] = Math.min(one, other);
  }
  const sets = new Map<number, number[]>();
  for (let one = 0; one < count; one++) {
    const root = rootOf(one);
    const known = sets.get(root);
    if (known === undefined) sets.set(root, [one]);
    else known.push(one);
  }
  return [...sets.values()];
}
