import type { PlanBar, PlanView } from "#document/plan/plan-view.ts";

/**
 * The bar that an arrow key leads to: left and right along the lane, up and down to the bar of the next lane that is
 * nearest in time; null when the key leads nowhere.
 */
export function adjacentBar({ lanes, bars }: PlanView, from: number, key: string): PlanBar | null {
  const bar = bars[from];
  const at = lanes.findIndex(({ rows }) => rows.some((row) => row.some(({ id }) => id === from)));
  if (!bar || at < 0) return null;
  const own = inOrder(lanes[at]?.rows.flat() ?? []);
  const position = own.findIndex(({ id }) => id === from);
  switch (key) {
    case "ArrowRight":
      return own[position + 1] ?? null;
    case "ArrowLeft":
      return own[position - 1] ?? null;
    case "Home":
      return own[0] ?? null;
    case "End":
      return own.at(-1) ?? null;
    case "ArrowDown":
      return nearest(lanes[at + 1]?.rows.flat() ?? [], bar.start);
    case "ArrowUp":
      return nearest(lanes[at - 1]?.rows.flat() ?? [], bar.start);
    default:
      return null;
  }
}

function inOrder(bars: readonly PlanBar[]): readonly PlanBar[] {
  return bars.toSorted((left, right) => left.start - right.start || left.id - right.id);
}

function nearest(bars: readonly PlanBar[], start: number): PlanBar | null {
  return (
    inOrder(bars).toSorted((left, right) => Math.abs(left.start - start) - Math.abs(right.start - start))[0] ?? null
  );
}
