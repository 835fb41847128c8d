import { type RefObject, useLayoutEffect, useRef } from "react";
import { viewport } from "./viewport.ts";
import { type ZoomLevel, zoomLevel } from "./zoom-level.ts";

/** With fewer nodes than this, all of them change their letters at once. */
const MANY = 60;
/** Nodes that change theirs in one frame. */
const STEP = 16;

/**
 * The size of letters that a node is drawn with, for its `data-text-size`. It is read when the node is drawn and does not
 * draw it again: `useLettersInSteps` changes it on the page.
 */
export function useTextSize(): ZoomLevel {
  return zoomLevel(viewport.getState().camera.zoom);
}

/**
 * Gives the nodes of `picture` the letters of `level`. Where there are many they change a few a frame, those on the
 * screen first: to lay out hundreds of them at once would stop the zooming.
 */
export function useLettersInSteps(picture: RefObject<HTMLElement | null>, level: ZoomLevel): void {
  const last = useRef(level);
  useLayoutEffect(() => {
    if (last.current === level) return;
    last.current = level;
    const nodes = [...(picture.current?.querySelectorAll<HTMLElement>("[data-text-size]") ?? [])];
    const change = (some: readonly HTMLElement[]): void => {
      for (const node of some) node.dataset.textSize = level;
    };
    if (nodes.length < MANY) return change(nodes);
    const screen = picture.current?.getBoundingClientRect();
    const isSeen = (element: HTMLElement): boolean =>
      screen !== undefined && overlaps(element.getBoundingClientRect(), screen);
    const seen = new Set(nodes.filter(isSeen));
    const waiting = [...seen, ...nodes.filter((node) => !seen.has(node))];
    let place = 0;
    const step = (): void => {
      change(waiting.slice(place, place + STEP));
      place += STEP;
      if (place < waiting.length) request = requestAnimationFrame(step);
    };
    let request = requestAnimationFrame(step);
    // At the next change those that still wait have their turn again.
    return () => cancelAnimationFrame(request);
  }, [picture, level]);
}

function overlaps(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && one.top < other.bottom && one.right > other.left && one.bottom > other.top;
}
