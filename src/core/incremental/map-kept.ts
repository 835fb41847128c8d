/** Like `map`, but returns the same list if no entry changes. */
export function mapKept<Entry extends object>(
  list: readonly Entry[],
  change: (entry: Entry, at: number) => Entry,
): readonly Entry[] {
  let changed: Entry[] | null = null;
  for (let at = 0; at < list.length; at++) {
    const entry = list[at];
    if (entry === undefined) continue;
    const next = change(entry, at);
    if (next === entry) continue;
    changed ??= list.slice();
    changed[at] = next;
  }
  return changed ?? list;
}
