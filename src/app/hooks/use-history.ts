import { useEffect } from "react";
import { useGraphWasPainted } from "./use-graph-was-painted.ts";

/** Keeps versions of what is worked on, once the first graph has been painted. */
export function useHistory(): void {
  const wasPainted = useGraphWasPainted();
  useEffect(() => {
    if (!wasPainted) return;
    const leaving = new AbortController();
    const start = async (): Promise<void> => {
      const { startKeepingHistory } = await import("#document/history/keep-history.ts");
      if (leaving.signal.aborted) return;
      leaving.signal.addEventListener("abort", startKeepingHistory());
    };
    void start();
    return () => leaving.abort();
  }, [wasPainted]);
}
