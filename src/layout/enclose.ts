import type { Box, Point } from "./layout.ts";

/** Nothing, at 0, 0. */
export const EMPTY_BOX: Box = { x: 0, y: 0, width: 0, height: 0 };

/** The smallest box around `boxes`; a point is a box without a size. `EMPTY_BOX` for none. */
export function enclose(boxes: Iterable<Box>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return left === Infinity ? EMPTY_BOX : { x: left, y: top, width: right - left, height: bottom - top };
}

/** A point as a box. */
export function pointBox({ x, y }: Point): Box {
  return { x, y, width: 0, height: 0 };
}
