import { useLayoutEffect } from "react";
import { selectHoveredInGraph } from "#document/selection/problem-in-graph.ts";
import { selectChosenInGraph } from "./chosen-node.ts";
import { useStore } from "#document/store.ts";
import type { GraphView } from "../view/graph-view.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import { session, useSession } from "./graph-session.ts";
import { selectPictured } from "../view/pictured-analysis.ts";
import { MAX_TO_FOLLOW, spotlight } from "./spotlight.ts";

/** Keeps the light on what is pointed at, chosen, or open. */
export function useSpotlight(view: GraphView, builds: ShownBuilds): void {
  const analysis = useStore(selectPictured);
  const hovered = useStore(selectHoveredInGraph);
  const chosen = useStore(selectChosenInGraph);
  const details = useSession((state) => state.details);
  const pointedTrunk = useSession((state) => state.pointedTrunk);
  const showsLongestChain = useSession((state) => state.showsLongestChain);
  useLayoutEffect(() => {
    const lightable = { hovered, chosen, details, pointedTrunk, showsLongestChain };
    const light = analysis === null ? null : spotlight(view, { analysis, builds }, lightable);
    if (light === session.getState().light) return;
    const isLasting = pointedTrunk !== null || details !== null || showsLongestChain || chosen !== null;
    const isFading = light !== null && light.fades && (isLasting || view.cards.length <= MAX_TO_FOLLOW);
    session.setState({ light, isFading });
  }, [view, analysis, builds, hovered, chosen, details, pointedTrunk, showsLongestChain]);
}
