import { type RefObject, useEffect } from "react";
import { isMacKeyboard } from "#ui/key-chord.ts";
import { distance, draggedCamera, type ScreenPoint, wheelFactor, zoomAround } from "./camera-moves.ts";
import type { Camera } from "../view/fit-camera.ts";
import { moveCameraByHand, viewport } from "./viewport.ts";

/** Pixels that a pointer moves before a press is a drag. */
const SLACK = 4;

/** Lets wheel, mouse and fingers move the camera over `root`; `onStart` hears of it each time it begins. */
export function usePanAndZoom(root: RefObject<HTMLElement | null>, onStart: () => void): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    listenToWheel(element, onStart, signal);
    listenToPointers(element, onStart, signal);
    return () => leaving.abort();
  }, [root, onStart]);
}

function listenToWheel(element: HTMLElement, onStart: () => void, signal: AbortSignal): void {
  const isMac = isMacKeyboard();
  const turn = (event: WheelEvent): void => {
    event.preventDefault();
    // A turn to the side does nothing.
    if (event.deltaY === 0) return;
    onStart();
    // Two fingers on a touchpad come as a wheel with Control.
    const factor = wheelFactor(event, event.ctrlKey && isMac);
    moveCameraByHand(zoomAround(viewport.getState().camera, factor, pointOf(event, element)));
  };
  element.addEventListener("wheel", turn, { passive: false, signal });
}

function listenToPointers(element: HTMLElement, onStart: () => void, signal: AbortSignal): void {
  const down = new Map<number, ScreenPoint>();
  /** Where the pointers were when the drag began, and the camera of then. */
  let start: { readonly points: readonly ScreenPoint[]; readonly camera: Camera } | null = null;
  let isDragging = false;
  const begin = (): void => {
    start = { points: [...down.values()], camera: viewport.getState().camera };
  };
  const end = (): void => {
    down.clear();
    delete element.dataset.dragging;
  };
  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (down.size === 0) isDragging = false;
    down.set(event.pointerId, pointOf(event, element));
    begin();
  };
  const move = (event: PointerEvent): void => {
    if (!down.has(event.pointerId) || start === null) return;
    // The button was let go where nobody told this picture.
    if ((event.buttons & 1) === 0) return end();
    down.set(event.pointerId, pointOf(event, element));
    const points = [...down.values()];
    if (!isDragging) {
      if (points.every((point, at) => distance(point, start?.points[at] ?? point) < SLACK)) return;
      isDragging = true;
      element.dataset.dragging = "true";
      // The camera may have been on its way somewhere when the press came.
      start = { ...start, camera: viewport.getState().camera };
      onStart();
    }
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    moveCameraByHand(draggedCamera(start.camera, start.points, points));
  };
  const release = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId)) return;
    begin();
    if (down.size === 0) end();
  };
  /** A drag that ends on a button isn't a click; a key that presses one, which has no detail, is. */
  const click = (event: MouseEvent): void => {
    if (!isDragging || event.detail === 0) return;
    isDragging = false;
    event.stopPropagation();
    event.preventDefault();
  };
  element.addEventListener("pointerdown", press, { signal });
  element.addEventListener("pointermove", move, { signal });
  element.addEventListener("pointerup", release, { signal });
  element.addEventListener("pointercancel", release, { signal });
  element.addEventListener("click", click, { signal, capture: true });
  window.addEventListener("blur", end, { signal });
}

function pointOf(event: MouseEvent, element: HTMLElement): ScreenPoint {
  const { left, top } = element.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
