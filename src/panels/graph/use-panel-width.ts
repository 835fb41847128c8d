import { type RefObject, useLayoutEffect, useState } from "react";

/** A width is only followed in steps, so that a drag of a divider does not lay the graph out a hundred times. */
const STEP = 40;

/** The width of an element in pixels, to the nearest step; 0 before it is known. */
export function usePanelWidth(panel: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.round(element.clientWidth / STEP) * STEP);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [panel]);
  return width;
}
