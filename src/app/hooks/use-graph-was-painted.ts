import { useEffect, useState } from "react";
import { selectIsBlank, selectIsSettled } from "#document/selectors.ts";
import { type AppState, useStore } from "#document/store.ts";

/** The editor is fetched after this time even when a layout is slow or fails. */
const PATIENCE = 4_000;

/** For a page that is painted again, in another language. */
let wasEverPainted = false;

/** Becomes true once the first graph (or the invitation in its place) has been painted. */
export function useGraphWasPainted(): boolean {
  // After that nothing here changes, or every key would draw all who ask again.
  const isDrawn = useStore((state) => wasEverPainted || hasPicture(state));
  const [wasPainted, setWasPainted] = useState(wasEverPainted);
  useEffect(() => {
    wasEverPainted ||= wasPainted;
    if (wasPainted) return;
    if (!isDrawn) {
      const timer = setTimeout(() => setWasPainted(true), PATIENCE);
      return () => clearTimeout(timer);
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A frame is painted after its callbacks: the second callback comes after the first frame.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setWasPainted(true), 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isDrawn, wasPainted]);
  return wasPainted;
}

function hasPicture(state: AppState): boolean {
  return selectIsBlank(state) || selectIsSettled(state);
}
