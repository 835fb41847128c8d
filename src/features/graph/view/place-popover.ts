import type { Box, Point } from "#layout/layout.ts";
import type { Camera, Size } from "./fit-camera.ts";

const GAP = 10;
const MARGIN = 8;
/** As bad as covering so many square pixels of what is lit: one more pixel between a popover and what it is about. */
const DISTANCE_COST = 6;
/** The thing itself is not covered where anything else can be. */
const ANCHOR_COST = 20;

/**
 * Where a popover of `size` goes that belongs to `anchor`: next to it if there is room, where it covers as little as
 * possible of `lit`, and always on the screen.
 */
export function placePopover(anchor: Box, size: Size, screen: Size, lit: readonly Box[] = []): Point {
  const usual = besides(anchor, size, screen);
  if (lit.length === 0) return usual;
  const right = screen.width - size.width - MARGIN;
  const bottom = screen.height - size.height - MARGIN;
  const middle = anchor.x + (anchor.width - size.width) / 2;
  const end = anchor.y + anchor.height - size.height;
  const sides = [anchor.x + anchor.width + GAP, anchor.x - GAP - size.width, anchor.x, middle, MARGIN, right];
  const heights = [anchor.y, end, anchor.y + anchor.height + GAP, anchor.y - GAP - size.height, MARGIN, bottom];
  const places = sides
    .flatMap((x) => heights.map((y) => ({ x, y })))
    .map(({ x, y }) => ({ x: within(x, size.width, screen.width), y: within(y, size.height, screen.height) }));
  const costOf = (place: Point): number => {
    const box = { ...place, ...size };
    const covered = lit.reduce((sum, one) => sum + overlap(one, box), overlap(anchor, box) * ANCHOR_COST);
    return covered + distance(anchor, box) * DISTANCE_COST;
  };
  let best = usual;
  let least = costOf(usual);
  for (const place of places) {
    const cost = costOf(place);
    if (cost >= least) continue;
    best = place;
    least = cost;
  }
  return best;
}

/** Where a box of the picture is on the screen. */
export function boxOnScreen(box: Box, { x, y, zoom }: Camera): Box {
  return { x: box.x * zoom + x, y: box.y * zoom + y, width: box.width * zoom, height: box.height * zoom };
}

/** The nearest place to `place` at which all of a popover is on the screen. */
export function keptOnScreen({ x, y }: Point, size: Size, screen: Size): Point {
  return { x: within(x, size.width, screen.width), y: within(y, size.height, screen.height) };
}

function besides(anchor: Box, size: Size, screen: Size): Point {
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

/** Square pixels that both boxes have. */
function overlap(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(width, 0) * Math.max(height, 0);
}

/** Pixels between the boxes. */
function distance(one: Box, other: Box): number {
  const across = Math.max(one.x - other.x - other.width, other.x - one.x - one.width, 0);
  const down = Math.max(one.y - other.y - other.height, other.y - one.y - one.height, 0);
  return Math.hypot(across, down);
}
