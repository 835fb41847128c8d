import type { Box } from "#layout/layout.ts";

/** Pixels of the screen that something else covers, on each side. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Screen = graph × zoom + (x, y). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const MIN_ZOOM = 0.05;
export const MAX_ZOOM = 2.5;

/** Nothing is drawn larger than this just because there is room. */
const MAX_FIT_ZOOM = 1.15;

/** The camera that shows all of `box`, in the middle of what is not covered. */
export function fitCamera(box: Box, screen: Size, insets: Insets): Camera {
  const width = Math.max(screen.width - insets.left - insets.right, 1);
  const height = Math.max(screen.height - insets.top - insets.bottom, 1);
  const zoom = clamp(Math.min(width / Math.max(box.width, 1), height / Math.max(box.height, 1)));
  return {
    zoom,
    x: insets.left + (width - box.width * zoom) / 2 - box.x * zoom,
    y: insets.top + (height - box.height * zoom) / 2 - box.y * zoom,
  };
}

/** The camera that shows the whole width of `box` and its upper end, for screens on which one scrolls. */
export function fitWidthCamera(box: Box, screen: Size, insets: Insets): Camera {
  const whole = fitCamera(box, screen, insets);
  const width = Math.max(screen.width - insets.left - insets.right, 1);
  const zoom = clamp(width / Math.max(box.width, 1));
  if (zoom <= whole.zoom) return whole;
  return { zoom, x: insets.left + (width - box.width * zoom) / 2 - box.x * zoom, y: insets.top - box.y * zoom };
}

/** Pixels that a graph may grow into the margin before the camera moves, and how much larger it could be drawn. */
const SLACK = 14;
const MAX_ENLARGEMENT = 1.3;

/** Whether `camera` still shows all of `box`, and not much smaller than could be: then it had better stay. */
export function showsWell(camera: Camera, box: Box, screen: Size, insets: Insets): boolean {
  const left = box.x * camera.zoom + camera.x;
  const top = box.y * camera.zoom + camera.y;
  const isInside =
    left >= insets.left - SLACK &&
    top >= insets.top - SLACK &&
    left + box.width * camera.zoom <= screen.width - insets.right + SLACK &&
    top + box.height * camera.zoom <= screen.height - insets.bottom + SLACK;
  return isInside && fitCamera(box, screen, insets).zoom <= camera.zoom * MAX_ENLARGEMENT;
}

/** Moves the camera just so far that `box` is not outside the screen; the same camera where it is not. */
export function revealCamera(camera: Camera, box: Box, screen: Size, insets: Insets): Camera {
  const x = shift(box.x * camera.zoom + camera.x, box.width * camera.zoom, insets.left, screen.width - insets.right);
  const y = shift(box.y * camera.zoom + camera.y, box.height * camera.zoom, insets.top, screen.height - insets.bottom);
  return x === 0 && y === 0 ? camera : { zoom: camera.zoom, x: camera.x + x, y: camera.y + y };
}

function shift(start: number, length: number, least: number, most: number): number {
  if (length > most - least) {
    // Too long to be seen whole: its start, unless some of it fills the screen already.
    return start > most - 40 || start + length < least + 40 ? least - start : 0;
  }
  if (start < least) return least - start;
  return start + length > most ? most - start - length : 0;
}

function clamp(zoom: number): number {
  return Math.min(Math.max(zoom, MIN_ZOOM), MAX_FIT_ZOOM);
}
