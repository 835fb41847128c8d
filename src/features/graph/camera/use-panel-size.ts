import { type RefObject, useLayoutEffect, useState } from "react";
import type { Size } from "../view/fit-camera.ts";

/** A size is only followed in steps, so that a drag of a divider does not lay the graph out a hundred times. */
const STEP = 40;

const UNKNOWN: Size = { width: 0, height: 0 };

/** The size of an element in pixels, to the nearest step; 0 before it is known. */
export function usePanelSize(panel: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(UNKNOWN);
  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null) return;
    const measure = (): void => {
      const width = Math.round(element.clientWidth / STEP) * STEP;
      const height = Math.round(element.clientHeight / STEP) * STEP;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [panel]);
  return size;
}
