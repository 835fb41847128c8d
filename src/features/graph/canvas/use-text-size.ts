import { type InternalNode, type Transform, useStoreApi } from "@xyflow/react";
import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Size } from "../view/fit-camera.ts";
import { type ZoomLevel, zoomLevel } from "./zoom-level.ts";

/** With fewer nodes than this, all of them change their letters at once. */
const MANY = 60;
/** Nodes that change theirs in one frame. */
const STEP = 16;

/**
 * The size of letters that a node is drawn with, for its `data-letters`. It is read when the node is drawn and does not
 * draw it again: `useLettersInSteps` changes it on the page.
 */
export function useLetters(): ZoomLevel {
  return zoomLevel(useStoreApi().getState().transform[2]);
}

/**
 * Gives the nodes of `picture` the letters of `level`. Where there are many they change a few a frame, those on the
 * screen first: to lay out hundreds of them at once would stop the zooming.
 */
export function useLettersInSteps(picture: RefObject<HTMLElement | null>, level: ZoomLevel): void {
  const flow = useStoreApi();
  const last = useRef(level);
  useLayoutEffect(() => {
    if (last.current === level) return;
    last.current = level;
    const nodes = [...(picture.current?.querySelectorAll<HTMLElement>("[data-letters]") ?? [])];
    const change = (some: readonly HTMLElement[]): void => {
      for (const node of some) node.dataset.letters = level;
    };
    if (nodes.length < MANY) return change(nodes);
    const { nodeLookup, transform, width, height } = flow.getState();
    const isSeen = (element: HTMLElement): boolean => {
      const id = element.closest<HTMLElement>(".react-flow__node")?.dataset.id ?? "";
      const node = nodeLookup.get(id);
      return node !== undefined && isOnScreen(node, transform, { width, height });
    };
    const [seen, unseen] = [nodes.filter(isSeen), nodes.filter((node) => !isSeen(node))];
    const waiting = [...seen, ...unseen];
    let place = 0;
    const step = (): void => {
      change(waiting.slice(place, place + STEP));
      place += STEP;
      if (place < waiting.length) request = requestAnimationFrame(step);
    };
    let request = requestAnimationFrame(step);
    // At the next change those that still wait have their turn again.
    return () => cancelAnimationFrame(request);
  }, [flow, picture, level]);
}

function isOnScreen({ internals, measured }: InternalNode, [x, y, zoom]: Transform, { width, height }: Size): boolean {
  const [left, top] = [internals.positionAbsolute.x * zoom + x, internals.positionAbsolute.y * zoom + y];
  const [right, bottom] = [left + (measured.width ?? 0) * zoom, top + (measured.height ?? 0) * zoom];
  return left < width && top < height && right > 0 && bottom > 0;
}
