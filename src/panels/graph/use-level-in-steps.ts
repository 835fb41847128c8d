import { type InternalNode, useStoreApi } from "@xyflow/react";
import { type RefObject, useLayoutEffect, useRef } from "react";
import type { ZoomLevel } from "./zoom-level.ts";

/** With fewer cards than this, all of them change their letters at once. */
const MANY = 60;
/** Cards that change theirs in one frame. */
const STEP = 20;

/**
 * Lets what is off the screen change its letters later, some cards a frame: to lay out hundreds of them at once would
 * stop the zooming.
 */
export function useLevelInSteps(picture: RefObject<HTMLElement | null>, level: ZoomLevel): void {
  const flow = useStoreApi();
  const last = useRef(level);
  useLayoutEffect(() => {
    if (last.current === level) return;
    last.current = level;
    const { nodeLookup, transform, width, height } = flow.getState();
    if (nodeLookup.size < MANY || picture.current === null) return;
    const [x, y, zoom] = transform;
    const isSeen = ({ internals, measured }: InternalNode): boolean => {
      const [left, top] = [internals.positionAbsolute.x * zoom + x, internals.positionAbsolute.y * zoom + y];
      return (
        left < width &&
        top < height &&
        left + (measured.width ?? 0) * zoom > 0 &&
        top + (measured.height ?? 0) * zoom > 0
      );
    };
    const waiting: HTMLElement[] = [];
    for (const element of picture.current.querySelectorAll<HTMLElement>(".react-flow__node")) {
      const node = nodeLookup.get(element.dataset.id ?? "");
      const card = element.firstElementChild;
      if (node === undefined || isSeen(node) || !(card instanceof HTMLElement)) continue;
      card.style.contentVisibility = "hidden";
      waiting.push(card);
    }
    const show = (cards: readonly HTMLElement[]): void => {
      for (const card of cards) card.style.removeProperty("content-visibility");
    };
    let frame = requestAnimationFrame(function next() {
      show(waiting.splice(0, STEP));
      if (waiting.length > 0) frame = requestAnimationFrame(next);
    });
    return () => {
      cancelAnimationFrame(frame);
      // At the next change they are seen, or wait again.
      show(waiting);
    };
  }, [flow, picture, level]);
}
