import { type RefObject, useLayoutEffect, useState } from "react";
import { fitTabs } from "./fit-tabs.ts";

/** Pixels of the button behind which the others are. */
const MORE_WIDTH = 40;

/**
 * The places of the tabs that `row` has room for. `measure` holds a copy of every tab, as wide as it would be drawn,
 * and changes its own width with theirs.
 */
export function useTabsThatFit(
  row: RefObject<HTMLElement | null>,
  measure: RefObject<HTMLElement | null>,
  count: number,
  open: number,
): readonly number[] {
  const [size, setSize] = useState<{ readonly room: number; readonly widths: readonly number[] } | null>(null);
  useLayoutEffect(() => {
    const [element, copies] = [row.current, measure.current];
    if (element === null || copies === null) return;
    const look = (): void => {
      const widths = [...copies.children].map((copy) => copy.getBoundingClientRect().width);
      const room = element.clientWidth - 8;
      setSize((before) =>
        before?.room === room && before.widths.join() === widths.join() ? before : { room, widths },
      );
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    observer.observe(copies);
    return () => observer.disconnect();
  }, [row, measure]);
  if (size === null || size.widths.length !== count) return Array.from({ length: count }, (_, at) => at);
  return fitTabs(size.widths, size.room, open, MORE_WIDTH);
}
