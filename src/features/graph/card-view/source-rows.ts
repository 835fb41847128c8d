/** How broad a source is, in cards. */
const PART_OF_A_CARD = 0.6;

/**
 * The rows of sources where the graph runs down, by twos: 2n is its own row above the stages of layer n, 2n + 1 is
 * next to them. A source is next to the stages of the layer before its reader if there is room, which saves a row;
 * of several that would have their own row, all but the first go further up if there is room. `counts` are the
 * stages of each layer, `layers` those of each source's first reader.
 */
export function sourceRows(counts: readonly number[], layers: readonly number[], isNarrow: boolean): readonly number[] {
  const broadest = Math.max(isNarrow ? 1 : 2, ...counts);
  const free = counts.map((count) => broadest - count);
  const take = (layer: number): boolean => {
    const room = free[layer] ?? 0;
    if (room <= 0) return false;
    free[layer] = room - PART_OF_A_CARD;
    return true;
  };
  const rows = layers.map((layer) => (take(layer - 1) ? layer * 2 - 1 : layer * 2));
  const withOwnRow = new Set<number>();
  return rows.map((row) => {
    if (row % 2 !== 0) return row;
    if (!withOwnRow.has(row)) {
      withOwnRow.add(row);
      return row;
    }
    for (let layer = row / 2 - 2; layer >= 0; layer--) {
      if (take(layer)) return layer * 2 + 1;
    }
    return row;
  });
}
