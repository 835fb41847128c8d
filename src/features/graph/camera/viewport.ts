import type { Camera, Size } from "../view/fit-camera.ts";
import { LEAST_ZOOM, MOST_ZOOM } from "../view/fit-camera.ts";
import { type Cell, createCell, useCell } from "../canvas/cell.ts";

/** Where the camera is, and how large the picture is on the screen, in pixels. */
export interface Viewport extends Size {
  readonly camera: Camera;
}

/** The page's one graph has one viewport. */
export const viewport: Cell<Viewport> = createCell<Viewport>({ camera: { x: 0, y: 0, zoom: 1 }, width: 0, height: 0 });

/** What `select` takes from the viewport. */
export function useViewport<Part>(select: (value: Viewport) => Part): Part {
  return useCell(viewport, select);
}

let frame = 0;

/** Moves the camera, in so many milliseconds. */
export function moveCamera(to: Camera, duration = 0): void {
  cancelAnimationFrame(frame);
  if (duration === 0) return viewport.set({ camera: to });
  const { camera: from } = viewport.get();
  const start = performance.now();
  const step = (now: number): void => {
    const share = Math.min(Math.max((now - start) / duration, 0), 1);
    viewport.set({ camera: between(from, to, share * share * (3 - 2 * share)) });
    if (share < 1) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
}

/** The camera that is nearer by `factor`, with the point of the screen where it was. */
export function zoomAround(
  { x, y, zoom }: Camera,
  factor: number,
  point: { readonly x: number; readonly y: number },
): Camera {
  const next = Math.min(Math.max(zoom * factor, LEAST_ZOOM), MOST_ZOOM);
  const scale = next / zoom;
  return { x: point.x - (point.x - x) * scale, y: point.y - (point.y - y) * scale, zoom: next };
}

/** A camera on the way, such that every point of the picture moves along a line. */
function between(from: Camera, to: Camera, share: number): Camera {
  if (share === 1) return to;
  const mix = (one: number, other: number): number => one + (other - one) * share;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), zoom: mix(from.zoom, to.zoom) };
}
