/**
 * Where the graph runs down, a source can stand beside the stages of the row before its reader, which saves a row, as
 * long as that row is not the broadest. `counts` are the stages of each row, `layers` the row of each source's first
 * reader; the answer says of each source whether it stands beside stages.
 */
export function besidesRow(
  counts: readonly number[],
  layers: readonly number[],
  isNarrow: boolean,
): readonly boolean[] {
  const broadest = Math.max(isNarrow ? 1 : 2, ...counts);
  const free = counts.map((count) => broadest - count);
  return layers.map((layer) => {
    const room = free[layer - 1] ?? 0;
    if (room <= 0) return false;
    free[layer - 1] = room - PART_OF_A_CARD;
    return true;
  });
}

/** How broad a source is, in cards. */
const PART_OF_A_CARD = 0.6;
