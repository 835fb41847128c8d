/**
 * The places of the tabs that a row of `room` pixels has room for: the first ones, and always the open one, which takes
 * the place of the last where it is further on. What does not fit goes behind a button of `moreWidth` pixels.
 */
export function fitTabs(widths: readonly number[], room: number, open: number, moreWidth: number): readonly number[] {
  const all = widths.map((_, at) => at);
  if (sum(widths, all) <= room) return all;
  const isFixed = open >= 0 && open < widths.length;
  let left = room - moreWidth - (isFixed ? (widths[open] ?? 0) : 0);
  const shown = new Set(isFixed ? [open] : []);
  for (const [at, width] of widths.entries()) {
    if (shown.has(at)) continue;
    if (width > left) break;
    left -= width;
    shown.add(at);
  }
  return all.filter((at) => shown.has(at));
}

function sum(widths: readonly number[], places: readonly number[]): number {
  return places.reduce((total, at) => total + (widths[at] ?? 0), 0);
}
