import { type RefObject, useLayoutEffect, useState } from "react";

/** The lines of a long list that are on the screen, the last one excluded. */
export interface ListWindow {
  readonly first: number;
  readonly end: number;
}

/** Lines that are drawn before they are scrolled to. */
const MARGIN = 8;

/** Which lines of a list, all of one height, can be seen; the list scrolls with what is around it. */
export function useWindow(list: RefObject<HTMLElement | null>, count: number, rowHeight: number): ListWindow {
  const [shown, setShown] = useState<ListWindow>({ first: 0, end: 40 });
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const scroller = scrollerOf(element);
    const measure = (): void => {
      const box = element.getBoundingClientRect();
      const view = scroller.getBoundingClientRect();
      const first = Math.max(0, Math.floor((view.top - box.top) / rowHeight) - MARGIN);
      const end = Math.min(count, Math.ceil((view.bottom - box.top) / rowHeight) + MARGIN);
      setShown((now) => (now.first === first && now.end === end ? now : { first, end }));
    };
    measure();
    scroller.addEventListener("scroll", measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    observer.observe(element);
    return () => {
      scroller.removeEventListener("scroll", measure);
      observer.disconnect();
    };
  }, [list, count, rowHeight]);
  return { first: Math.min(shown.first, Math.max(0, count - 1)), end: Math.min(shown.end, count) };
}

/** Brings a line of such a list into sight, no further than needed. */
export function revealRow(list: HTMLElement, row: number, rowHeight: number): void {
  const scroller = scrollerOf(list);
  const top = list.getBoundingClientRect().top + row * rowHeight;
  const view = scroller.getBoundingClientRect();
  if (top < view.top) scroller.scrollTop -= view.top - top;
  else if (top + rowHeight > view.bottom) scroller.scrollTop += top + rowHeight - view.bottom;
}

function scrollerOf(element: HTMLElement): HTMLElement {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (/^(?:auto|scroll)$/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}
