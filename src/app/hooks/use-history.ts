import { useEffect } from "react";
import { sendToVersions } from "#document/history/send-to-versions.ts";
import { useGraphWasPainted } from "./use-graph-was-painted.ts";

/** Moves what earlier visits and other tabs left aside into the versions, once the first graph has been painted. */
export function useHistory(): void {
  const wasPainted = useGraphWasPainted();
  useEffect(() => {
    if (wasPainted) void sendToVersions("all");
  }, [wasPainted]);
}
