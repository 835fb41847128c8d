/** As buildx: of two that are equal the earlier stays, and the last of the list takes the place of the other. */
export function dropEqual<T>(list: readonly T[], isEqual: (left: T, right: T) => boolean): readonly T[] {
  const kept = [...list];
  for (let at = kept.length - 2; at >= 0; at--) {
    const one = kept[at];
    if (one === undefined) continue;
    const other = kept.findIndex((candidate, index) => index > at && isEqual(one, candidate));
    const last = kept.at(-1);
    if (other < 0 || last === undefined) continue;
    kept[other] = last;
    kept.pop();
  }
  return kept;
}

/** Of several with one key the last stays, in the place of the first. */
export function keepLast<T>(list: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...new Map(list.map((one) => [keyOf(one), one])).values()];
}
