import { type RefObject, useEffect } from "react";
import { isMacKeyboard } from "#ui/key-chord.ts";
import type { Camera } from "../view/fit-camera.ts";
import { moveCamera, viewport, zoomAround } from "./viewport.ts";

/** Pixels that a pointer moves before a press is a drag. */
const SLACK = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

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
    onStart();
    const unit = event.deltaMode === 1 ? 0.05 : event.deltaMode === 2 ? 1 : 0.002;
    // Two fingers on a touchpad come as a wheel with Control.
    const factor = 2 ** (-event.deltaY * unit * (event.ctrlKey && isMac ? 10 : 1));
    moveCamera(zoomAround(viewport.get().camera, factor, pointOf(event, element)));
  };
  element.addEventListener("wheel", turn, { passive: false, signal });
}

function listenToPointers(element: HTMLElement, onStart: () => void, signal: AbortSignal): void {
  const down = new Map<number, Point>();
  /** What was under the pointers when the drag began, and the camera of then. */
  let start: { readonly points: readonly Point[]; readonly camera: Camera } | null = null;
  let isDragging = false;
  const begin = (): void => {
    start = { points: [...down.values()], camera: viewport.get().camera };
  };
  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (down.size === 0) isDragging = false;
    down.set(event.pointerId, pointOf(event, element));
    begin();
  };
  const move = (event: PointerEvent): void => {
    if (!down.has(event.pointerId) || start === null) return;
    down.set(event.pointerId, pointOf(event, element));
    const points = [...down.values()];
    if (!isDragging) {
      if (points.every((point, at) => distance(point, start?.points[at] ?? point) < SLACK)) return;
      isDragging = true;
      element.dataset.dragging = "true";
      for (const id of down.keys()) element.setPointerCapture(id);
      onStart();
    }
    moveCamera(draggedCamera(start.camera, start.points, points));
  };
  const release = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId)) return;
    begin();
    if (down.size === 0) delete element.dataset.dragging;
  };
  /** A drag that ends on a button is no click. */
  const click = (event: MouseEvent): void => {
    if (!isDragging) return;
    isDragging = false;
    event.stopPropagation();
    event.preventDefault();
  };
  element.addEventListener("pointerdown", press, { signal });
  element.addEventListener("pointermove", move, { signal });
  element.addEventListener("pointerup", release, { signal });
  element.addEventListener("pointercancel", release, { signal });
  element.addEventListener("click", click, { signal, capture: true });
}

function draggedCamera(camera: Camera, from: readonly Point[], to: readonly Point[]): Camera {
  const [before, after] = [middle(from), middle(to)];
  const [first, second] = from;
  const [firstNow, secondNow] = to;
  const factor =
    first && second && firstNow && secondNow ? distance(firstNow, secondNow) / Math.max(distance(first, second), 1) : 1;
  const zoomed = zoomAround(camera, factor, before);
  return { ...zoomed, x: zoomed.x + after.x - before.x, y: zoomed.y + after.y - before.y };
}

function middle(points: readonly Point[]): Point {
  const count = Math.max(points.length, 1);
  return { x: sum(points.map(({ x }) => x)) / count, y: sum(points.map(({ y }) => y)) / count };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function pointOf(event: MouseEvent, element: HTMLElement): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
