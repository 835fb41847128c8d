import { useEffect } from "react";
import { useGraphWasPainted } from "./use-graph-was-painted.ts";

/** Makes the page ready to be printed, once the first graph has been painted. */
export function usePrinting(): void {
  const wasPainted = useGraphWasPainted();
  useEffect(() => {
    if (!wasPainted) return;
    const leaving = new AbortController();
    const start = async (): Promise<void> => {
      const { startPrinting } = await import("../print-sheet.ts");
      if (!leaving.signal.aborted) leaving.signal.addEventListener("abort", startPrinting());
    };
    void start();
    return () => leaving.abort();
  }, [wasPainted]);
}
