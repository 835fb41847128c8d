import { useLayoutEffect } from "react";
import { selectHoveredInGraph } from "#state/problem-in-graph.ts";
import { selectAnalysis } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import type { GraphView } from "#views/graph/graph-view.ts";
import { useCell } from "./cell.ts";
import { session } from "./graph-session.ts";
import { spotlight } from "./spotlight.ts";

/** Keeps the light on what is pointed at or open. */
export function useSpotlight(view: GraphView | null): void {
  const analysis = useStore(selectAnalysis);
  const hovered = useStore(selectHoveredInGraph);
  const details = useCell(session, (state) => state.details);
  const focus = useCell(session, (state) => state.focus);
  const showsLongestChain = useCell(session, (state) => state.showsLongestChain);
  useLayoutEffect(() => {
    const light =
      view === null || analysis === null
        ? null
        : spotlight(view, analysis, hovered, { details, focus, showsLongestChain });
    if (light !== session.get().light) session.set({ light });
  }, [view, analysis, hovered, details, focus, showsLongestChain]);
}
