import { useEffect, useState } from "react";
import type { groupStages } from "./stage-groups.ts";

export type Grouping = typeof groupStages;

/** A graph of fewer stages can be read whole. */
const MIN_STAGES = 41;
/** From so many on it is fetched, so that it is there when one more is typed. */
const MIN_TO_FETCH = 30;

let fetched: Grouping | null = null;

/** What puts stages together, for a text of so many: null where nothing has to be, undefined while it is fetched. */
export function useGrouping(stages: number): Grouping | null | undefined {
  const [found, setFound] = useState(() => fetched);
  const [isMissing, setIsMissing] = useState(false);
  const isWanted = stages >= MIN_TO_FETCH && found === null && !isMissing;
  useEffect(() => {
    if (!isWanted) return;
    const fetchIt = async (): Promise<void> => {
      fetched = (await import("./stage-groups.ts")).groupStages;
      setFound(() => fetched);
    };
    // Without it every stage is drawn.
    fetchIt().catch(() => setIsMissing(true));
  }, [isWanted]);
  if (stages < MIN_STAGES || isMissing) return null;
  return found ?? undefined;
}
