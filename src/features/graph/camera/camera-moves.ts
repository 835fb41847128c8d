import type { Box } from "#layout/layout.ts";
import { type Camera, MIN_ZOOM, MAX_ZOOM, type Size } from "../view/fit-camera.ts";

/** A place on the screen, in pixels from the picture's upper left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** Pixels of the graph that stay on the screen, however far it is dragged. */
const MIN_IN_SIGHT = 80;

/** The camera that is nearer by `factor`, within the limits of the zoom, with what is at `point` where it was. */
export function zoomAround({ x, y, zoom }: Camera, factor: number, point: ScreenPoint): Camera {
  const next = Math.min(Math.max(zoom * factor, MIN_ZOOM), MAX_ZOOM);
  const scale = next / zoom;
  return { x: point.x - (point.x - x) * scale, y: point.y - (point.y - y) * scale, zoom: next };
}

/** By how much a turn of the wheel zooms. `isPinch` says that a touchpad sends its pinches as small turns. */
export function wheelFactor({ deltaY, deltaMode }: Pick<WheelEvent, "deltaY" | "deltaMode">, isPinch: boolean): number {
  const unit = deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002;
  return 2 ** (-deltaY * unit * (isPinch ? 10 : 1));
}

/** The camera after pointers went `from` some points `to` others: one drags, two pinch. */
export function draggedCamera(camera: Camera, from: readonly ScreenPoint[], to: readonly ScreenPoint[]): Camera {
  const [before, after] = [middle(from), middle(to)];
  const [first, second] = from;
  const [firstNow, secondNow] = to;
  const factor =
    first && second && firstNow && secondNow ? distance(firstNow, secondNow) / Math.max(distance(first, second), 1) : 1;
  const zoomed = zoomAround(camera, factor, before);
  return { ...zoomed, x: zoomed.x + after.x - before.x, y: zoomed.y + after.y - before.y };
}

/** The nearest camera to `camera` that shows something of `bounds`, so that the graph is never lost. */
export function keepInSight(camera: Camera, bounds: Box, screen: Size): Camera {
  const { x, y, zoom } = camera;
  return {
    zoom,
    x: x + shiftIntoSight(bounds.x * zoom + x, bounds.width * zoom, screen.width),
    y: y + shiftIntoSight(bounds.y * zoom + y, bounds.height * zoom, screen.height),
  };
}

export function distance(one: ScreenPoint, other: ScreenPoint): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function shiftIntoSight(start: number, length: number, screen: number): number {
  const least = Math.min(MIN_IN_SIGHT, length, screen);
  return Math.max(least - start - length, 0) + Math.min(screen - least - start, 0);
}

function middle(points: readonly ScreenPoint[]): ScreenPoint {
  const count = Math.max(points.length, 1);
  return { x: sum(points.map(({ x }) => x)) / count, y: sum(points.map(({ y }) => y)) / count };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
