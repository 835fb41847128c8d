import { useMemo } from "react";
import type { Analysis } from "#core/analysis.ts";
import { type ShownBuilds, shownBuilds } from "#views/graph/shown-builds.ts";
import { selectGraphView } from "./selectors.ts";
import { useStore } from "./store.ts";

/** The builds of all chosen targets; the same value as long as neither the analysis nor the choice changes. */
export function useShownBuilds(analysis: Analysis): ShownBuilds {
  const { also } = useStore(selectGraphView);
  return useMemo(() => shownBuilds(analysis, also), [analysis, also]);
}
