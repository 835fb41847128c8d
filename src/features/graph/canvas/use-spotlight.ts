import { useLayoutEffect } from "react";
import { selectHoveredInGraph } from "#document/selection/problem-in-graph.ts";
import { selectShown } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import type { GraphView } from "../view/graph-view.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import { useCell } from "./cell.ts";
import { session } from "./graph-session.ts";
import { spotlight } from "./spotlight.ts";

/** With more cards than this, pointing at something lights it, but does not dim all the others. */
const MAX_TO_DIM = 100;

/** Keeps the light on what is pointed at or open. */
export function useSpotlight(view: GraphView, builds: ShownBuilds): void {
  const analysis = useStore(selectShown);
  const hovered = useStore(selectHoveredInGraph);
  const details = useCell(session, (state) => state.details);
  const focus = useCell(session, (state) => state.focus);
  const showsLongestChain = useCell(session, (state) => state.showsLongestChain);
  useLayoutEffect(() => {
    const open = { details, focus, showsLongestChain };
    const light = analysis === null ? null : spotlight(view, { analysis, builds }, hovered, open);
    if (light === session.get().light) return;
    const isLasting = details !== null || focus !== null || showsLongestChain;
    const isFading = light !== null && light.fades && (isLasting || view.cards.length <= MAX_TO_DIM);
    session.set({ light, isFading });
  }, [view, analysis, builds, hovered, details, focus, showsLongestChain]);
}
