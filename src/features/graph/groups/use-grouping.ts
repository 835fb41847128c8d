import { useEffect, useState } from "react";
import type { groupingOptions } from "./grouping-options.ts";

export type Grouping = typeof groupingOptions;

/** A graph with fewer stages can always be read. */
const MIN_STAGES = 41;
/** From this many stages on the code is fetched, so that it is ready when more are typed. */
const MIN_TO_FETCH = 30;

let fetched: Grouping | null = null;

/** What groups this many stages: null where it isn't needed, undefined while it is fetched. */
export function useGrouping(stages: number): Grouping | null | undefined {
  const [found, setFound] = useState(() => fetched);
  const [isMissing, setIsMissing] = useState(false);
  const isWanted = stages >= MIN_TO_FETCH && found === null && !isMissing;
  useEffect(() => {
    if (!isWanted) return;
    const fetchIt = async (): Promise<void> => {
      fetched = (await import("./grouping-options.ts")).groupingOptions;
      setFound(() => fetched);
    };
    // Without it, every stage is drawn.
    fetchIt().catch(() => setIsMissing(true));
  }, [isWanted]);
  if (stages < MIN_STAGES || isMissing) return null;
  return found ?? undefined;
}
