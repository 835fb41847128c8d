import { useEffect } from "react";
import { onLeaving } from "#document/drafts/on-leaving.ts";
import { localShelf } from "#document/drafts/shelf.ts";
import { endStart, forgetStops, notedStops } from "#document/drafts/stops.ts";

/** A page that has worked for so long, in milliseconds, works. */
const WORKS = 10_000;

/** Notes that the page has started, and later that it works, so that stops are counted only when they are in a row. */
export function useEndOfStart(): void {
  useEffect(() => {
    const noted = notedStops(localShelf);
    const end = (): void => endStart(localShelf);
    // After everything that is painted at first.
    const timer = setTimeout(end, 0);
    const works = setTimeout(() => {
      if (notedStops(localShelf) === noted) forgetStops(localShelf);
    }, WORKS);
    const stopListening = onLeaving(end);
    return () => {
      clearTimeout(timer);
      clearTimeout(works);
      stopListening();
    };
  }, []);
}
