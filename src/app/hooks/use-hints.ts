import { useEffect } from "react";
import { showHints } from "#document/analysis/show-hints.ts";
import { useGraphWasPainted } from "./use-graph-was-painted.ts";

/** Loads the hints once the first graph has been painted, and then has their fixes proven. */
export function useHints(): void {
  const wasPainted = useGraphWasPainted();
  useEffect(() => {
    if (wasPainted) void showHints().then(startReviewing);
  }, [wasPainted]);
}

async function startReviewing(): Promise<void> {
  (await import("#document/review/start-reviewing.ts")).startReviewing();
}
