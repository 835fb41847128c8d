import { useEffect } from "react";
import { showHints } from "#document/analysis/show-hints.ts";
import { useGraphWasPainted } from "./use-graph-was-painted.ts";

/** Loads the hints once the first graph has been painted. */
export function useHints(): void {
  const wasPainted = useGraphWasPainted();
  useEffect(() => {
    if (wasPainted) void showHints();
  }, [wasPainted]);
}
