import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Box } from "#layout/layout.ts";
import { keepInSight } from "./camera-moves.ts";
import type { Camera, Size } from "../view/fit-camera.ts";

/** Where the camera is, how large the picture is on the screen, in pixels, and where the graph is in it. */
export interface Viewport extends Size {
  readonly camera: Camera;
  readonly bounds: Box;
}

/** The page's one graph has one viewport. */
export const viewport: StoreApi<Viewport> = createStore(() => ({
  camera: { x: 0, y: 0, zoom: 1 },
  width: 0,
  height: 0,
  bounds: { x: 0, y: 0, width: 0, height: 0 },
}));

/** What `select` takes from the viewport. */
export function useViewport<Part>(select: (value: Viewport) => Part): Part {
  return useStore(viewport, select);
}

let frame = 0;
let destination: Camera | null = null;

/** Where the camera will be once it stops. The next move starts from there, so that fast keys add up. */
export function cameraAtRest(): Camera {
  return destination ?? viewport.getState().camera;
}

/** Moves the camera, in so many milliseconds. */
export function moveCamera(to: Camera, duration = 0): void {
  cancelAnimationFrame(frame);
  destination = duration === 0 ? null : to;
  if (duration === 0) return viewport.setState({ camera: to });
  const { camera: from } = viewport.getState();
  const start = performance.now();
  const step = (now: number): void => {
    const share = Math.min(Math.max((now - start) / duration, 0), 1);
    if (share === 1) destination = null;
    else frame = requestAnimationFrame(step);
    viewport.setState({ camera: cameraBetween(from, to, share * share * (3 - 2 * share)) });
  };
  frame = requestAnimationFrame(step);
}

/** Moves the camera to where the user drags it, but never off the graph. */
export function moveCameraByHand(to: Camera): void {
  const { bounds, width, height } = viewport.getState();
  moveCamera(keepInSight(to, bounds, { width, height }));
}

/** A camera on the way, such that every point of the picture moves along a line. */
function cameraBetween(from: Camera, to: Camera, share: number): Camera {
  if (share === 1) return to;
  const mix = (one: number, other: number): number => one + (other - one) * share;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), zoom: mix(from.zoom, to.zoom) };
}
