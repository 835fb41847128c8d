import { useMemo } from "react";
import type { Analysis } from "#core/analysis.ts";
import { type ShownBuilds, shownBuilds } from "#document/analysis/shown-builds.ts";
import { selectGraphView } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";

/** The builds of all chosen targets; the same value as long as neither the analysis nor the choice changes. */
export function useShownBuilds(analysis: Analysis): ShownBuilds {
  const { extraTargets } = useStore(selectGraphView);
  return useMemo(() => shownBuilds(analysis, extraTargets), [analysis, extraTargets]);
}
