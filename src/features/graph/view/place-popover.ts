import type { Box } from "#layout/layout.ts";
import type { Size } from "./fit-camera.ts";

const GAP = 10;
const MARGIN = 8;

/** Where a popover of `size` goes that belongs to `anchor`: next to it if there is room, and always on the screen. */
export function placePopover(anchor: Box, size: Size, screen: Size): { readonly x: number; readonly y: number } {
  const rightOf = anchor.x + anchor.width + GAP;
  const leftOf = anchor.x - GAP - size.width;
  const below = anchor.y + anchor.height + GAP;
  const fitsRight = rightOf + size.width <= screen.width - MARGIN;
  const fitsLeft = leftOf >= MARGIN;
  if (fitsRight || fitsLeft) {
    return { x: fitsRight ? rightOf : leftOf, y: within(anchor.y, size.height, screen.height) };
  }
  const fitsBelow = below + size.height <= screen.height - MARGIN;
  const y = fitsBelow ? below : anchor.y - GAP - size.height;
  return { x: within(anchor.x, size.width, screen.width), y: within(y, size.height, screen.height) };
}

function within(start: number, length: number, most: number): number {
  return Math.max(MARGIN, Math.min(start, most - length - MARGIN));
}
