import { type RefObject, useLayoutEffect, useState } from "react";
import type { Size } from "../view/fit-camera.ts";
import { viewport } from "./viewport.ts";

/** A size is only followed in steps, so that a drag of a divider does not lay the graph out a hundred times. */
const STEP = 40;

const UNKNOWN: Size = { width: 0, height: 0 };

let expected = UNKNOWN;

/** Says how large the panel will be when it's first drawn, so that the graph can be drawn with it. */
export function expectPanelSize(size: Size): void {
  viewport.setState(size);
  expected = inSteps(size);
}

/**
 * The size of the graph's panel in pixels, to the nearest step; 0 before it is known. The viewport has it exactly, before
 * there is a picture: asked for with all cards in place, it would have them laid out for a camera that is still to move.
 */
export function usePanelSize(panel: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(expected);
  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null) return;
    const measure = (): void => {
      const { clientWidth, clientHeight } = element;
      const now = viewport.getState();
      if (now.width !== clientWidth || now.height !== clientHeight)
        viewport.setState({ width: clientWidth, height: clientHeight });
      const next = inSteps({ width: clientWidth, height: clientHeight });
      setSize((before) => (before.width === next.width && before.height === next.height ? before : next));
    };
    // At once, so that the first graph is painted with the page. What's expected is checked once the page is laid out.
    if (expected === UNKNOWN) measure();
    expected = UNKNOWN;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [panel]);
  return size;
}

function inSteps({ width, height }: Size): Size {
  return { width: Math.round(width / STEP) * STEP, height: Math.round(height / STEP) * STEP };
}
