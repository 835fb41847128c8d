import type { Analysis } from "#core/analysis.ts";
import type { GraphRef } from "#document/selection/problem-in-graph.ts";
import type { GraphView } from "../view/graph-view.ts";
import { graphLight, type GraphLight, lightOfEdges, lightOfNode } from "../view/graph-light.ts";
import { longestChain } from "../view/longest-chain.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import { dependencyChain } from "#document/stages/dependency-chain.ts";
import type { GraphSession, Spotlight } from "./graph-session.ts";

/** What is built, and for which targets. */
interface Built {
  readonly analysis: Analysis;
  readonly builds: ShownBuilds;
}

/** What is lit just now: what is pointed at, else what is open, else what was asked for. */
export function spotlight(
  view: GraphView,
  built: Built,
  hovered: GraphRef | null,
  { details, focus, showsLongestChain }: Pick<GraphSession, "details" | "focus" | "showsLongestChain">,
): Spotlight | null {
  const pointed = hovered === null ? null : graphLight(view, hovered);
  if (pointed !== null && hovered !== null) {
    // A line with nothing to follow, or a whole stage, is no reason to dim the rest.
    const fades = hovered.kind === "edge" || (hovered.kind === "row" && pointed.edges.size > 0);
    const isQuiet = details === null && focus === null && !showsLongestChain;
    if (fades || isQuiet) return { ...pointed, fades };
  }
  if (details !== null) return withFades(lightOfDetails(view, built, details));
  if (focus !== null) return withFades(lightOfNode(view, [focus]));
  if (showsLongestChain) return withFades(lightOfChain(view, built));
  return null;
}

function withFades(light: GraphLight | null): Spotlight | null {
  return light === null ? null : { ...light, fades: true };
}

function lightOfDetails(
  view: GraphView,
  { analysis, builds }: Built,
  details: NonNullable<GraphSession["details"]>,
): GraphLight | null {
  if (details.kind === "edge") {
    const edges = view.edges.filter((edge) => edge.key === details.key);
    return edges.length === 0 ? null : lightOfEdges(edges, []);
  }
  const node = [...view.cards, ...view.sources].find((one) => one.key === details.key);
  if (node === undefined) return null;
  const steps = new Set(dependencyChain(analysis, node.id, builds).map((step) => step.edge));
  // What nothing needs has no path to show: its neighbors tell why.
  if (steps.size === 0) return lightOfNode(view, [node.key]);
  return lightOfEdges(
    view.edges.filter((edge) => steps.has(edge.id)),
    [node.key],
  );
}

function lightOfChain(view: GraphView, { analysis, builds }: Built): GraphLight | null {
  const chain = longestChain(analysis, builds);
  if (chain === null) return null;
  const edges = new Set(chain.edges);
  const keys = view.cards.filter((card) => chain.stages.includes(card.stage)).map((card) => card.key);
  return lightOfEdges(
    view.edges.filter((edge) => edges.has(edge.id)),
    keys,
  );
}
