import type { Point } from "./layout.ts";

/** Drops points that repeat the one before or lie between their neighbors. */
export function straightened(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [last, before] = [kept.at(-1), kept.at(-2)];
    if (last !== undefined && isNear(last.x, point.x) && isNear(last.y, point.y)) continue;
    const isBetween =
      last !== undefined &&
      before !== undefined &&
      ((isNear(before.x, last.x) && isNear(last.x, point.x)) || (isNear(before.y, last.y) && isNear(last.y, point.y)));
    if (isBetween) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** Adds a corner between neighbors that share neither x nor y, on the level of the first, and drops what isn't needed. */
export function squared(points: readonly Point[]): readonly Point[] {
  return straightened(
    points.flatMap((point, at): readonly Point[] => {
      const before = points[at - 1];
      if (before === undefined || isNear(before.x, point.x) || isNear(before.y, point.y)) return [point];
      return [{ x: point.x, y: before.y }, point];
    }),
  );
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.01;
}
