import { useEffect } from "react";
import { startLayoutWorker } from "#worker/layout-spawn.ts";
import { useGraphWasPainted } from "./use-graph-was-painted.ts";

/** Milliseconds after the first paint, which nothing may slow down. */
const DELAY = 1_000;

/** Has the layout worker ready before anything is opened on an empty page: it takes longest of all to load. */
export function usePreparedLayout(): void {
  const wasPainted = useGraphWasPainted();
  useEffect(() => {
    if (!wasPainted) return;
    const timer = setTimeout(start, DELAY);
    return () => clearTimeout(timer);
  }, [wasPainted]);
}

function start(): void {
  try {
    startLayoutWorker();
  } catch {
    // Whoever needs it starts it again, and says why it can't.
  }
}
