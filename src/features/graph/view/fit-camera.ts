import type { Box, GraphLayout } from "#layout/layout.ts";
import { zoomLevel } from "../camera/zoom-level.ts";

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

/** Small enough for all of two thousand stages. */
export const MIN_ZOOM = 0.004;
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

/**
 * The camera that shows the whole of a layout, as `fitted` has it; where services that aren't built leave so little room
 * for everything else that only its names can be read, that alone.
 */
export function firstCamera(
  { bounds, apart }: Pick<GraphLayout, "bounds" | "apart">,
  fitted: (box: Box) => Camera,
): Camera {
  const all = fitted(bounds);
  return apart !== undefined && zoomLevel(all.zoom) === "far" ? fitted(apart.rest) : all;
}

/** From afar, names are no smaller than this on the screen, in pixels, or are not drawn. */
export const LEAST_NAME = 9;
/** Letters of a name seen from afar are at most this large in the picture: smaller pictures have no names. */
export const LARGEST_FAR = 40;

/** Whether the names of a picture can be read at this zoom. */
export function hasNames(zoom: number): boolean {
  return LARGEST_FAR * zoom >= LEAST_NAME;
}

/** Sizes of names change in steps, not with every turn of the wheel. */
export const FAR_STEP = 3;

/** How large the letters of names have to be in the picture to be read at this zoom; null where no name has room for that. */
export function leastFarName(zoom: number): number | null {
  return hasNames(zoom) ? Math.min(Math.ceil(LEAST_NAME / zoom / FAR_STEP) * FAR_STEP, LARGEST_FAR + FAR_STEP) : null;
}

/** Where a graph is too large to be read whole: how near it is opened, and where on the screen the target is then. */
const OPENING_ZOOM = 0.5;
const TARGET_PLACE = 0.72;

/** On a phone, a graph of so many stages is opened at the target: its upper end says little of it. */
const MANY_STAGES = 16;

/** Whether one has to scroll on a phone to see all of a graph of so many stages. */
export function isLongOnPhone(stages: number): boolean {
  return stages >= MANY_STAGES;
}

/**
 * The camera that a graph is opened with: `whole` where that has names to read, else the target and what is before it in
 * the direction of the graph. Where there are so many stages that one scrolls (`isLong`), the target as near as `whole`.
 */
export function openingCamera(
  whole: Camera,
  {
    bounds,
    target,
    direction,
    isLong = false,
  }: {
    readonly bounds: Box;
    readonly target: Box | null;
    readonly direction: "right" | "down";
    readonly isLong?: boolean;
  },
  screen: Size,
  insets: Insets,
): Camera {
  const isReadable = hasNames(whole.zoom);
  if ((isReadable && !isLong) || target === null) return whole;
  const zoom = isReadable ? whole.zoom : OPENING_ZOOM;
  const isDown = direction === "down";
  /** The target at its part of the screen. */
  const place = (start: number, length: number, least: number, most: number, part: number): number =>
    least + (most - least) * part - (start + length / 2) * zoom;
  const right = screen.width - insets.right;
  const bottom = screen.height - insets.bottom;
  const x = place(target.x, target.width, insets.left, right, isDown ? 0.5 : TARGET_PLACE);
  const y = place(target.y, target.height, insets.top, bottom, isDown ? TARGET_PLACE : 0.5);
  return {
    zoom,
    x: within(x, bounds.x, bounds.width, zoom, insets.left, right),
    y: within(y, bounds.y, bounds.height, zoom, insets.top, bottom),
  };
}

/** Moves a graph that is larger than the screen so that no end of it is inside of it. */
function within(offset: number, start: number, length: number, zoom: number, least: number, most: number): number {
  if (length * zoom <= most - least) return least + (most - least - length * zoom) / 2 - start * zoom;
  return Math.min(Math.max(offset, most - (start + length) * zoom), least - start * zoom);
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
