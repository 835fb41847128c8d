/** How many entries at the start meet a condition that no entry meets after the first that doesn't. */
export function countWhere<Entry>(list: readonly Entry[], holds: (entry: Entry) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && holds(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
