import type { Analysis, ProjectService } from "#core/analysis.ts";
import type { GraphRef } from "#document/selection/problem-in-graph.ts";
import type { GraphView } from "../view/graph-view.ts";
import { graphLight, type GraphLight, lightOfEdges, lightOfNode, lightOfPath } from "../view/graph-light.ts";
import { longestChain } from "../view/longest-chain.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import { isServiceKey, serviceOfKey } from "#document/stages/service-words.ts";
import { nodePath } from "#document/stages/node-path.ts";
import type { GraphSession, Spotlight } from "./graph-session.ts";

/** What is built, and for which targets. */
interface Built {
  readonly analysis: Analysis;
  readonly builds: ShownBuilds;
}

/** What may be lit: what is pointed at, what was chosen in the graph, and what is open. */
export interface Lightable extends Pick<GraphSession, "details" | "pointedTrunk" | "showsLongestChain"> {
  readonly hovered: GraphRef | null;
  /** A stage or a source; its path stays lit. */
  readonly chosen: GraphRef | null;
}

/** With more cards than this, what is pointed at is lit with its neighbors only, and dims nothing. */
export const MAX_TO_FOLLOW = 100;

/** What is lit just now: what is pointed at, else what is open, else what was asked for, else what was chosen. */
export function spotlight(
  view: GraphView,
  built: Built,
  { hovered, chosen, details, pointedTrunk, showsLongestChain }: Lightable,
): Spotlight | null {
  if (pointedTrunk !== null) return { ...lightOfKeys(view, pointedTrunk), fades: true };
  const pointed = hovered === null ? null : lightOfPointed(view, built, hovered);
  if (pointed !== null && hovered !== null) {
    // A line with nothing to follow, or a whole stage, is no reason to dim the rest.
    const fades = hovered.kind === "edge" || (hovered.kind === "row" && pointed.edges.size > 0);
    const isQuiet = details === null && !showsLongestChain && chosen === null;
    if (fades || isQuiet) return { ...pointed, fades };
  }
  if (details !== null) return withFades(lightOfDetails(view, built, details));
  if (showsLongestChain) return withFades(lightOfChain(view, built));
  return chosen === null ? null : withFades(lightOfPointed(view, built, chosen, true));
}

/** A stage or a source with its whole path where that can be drawn at once. */
function lightOfPointed(view: GraphView, built: Built, ref: GraphRef, isChosen = false): GraphLight | null {
  const light = graphLight(view, ref);
  if (light === null || (!isChosen && view.cards.length > MAX_TO_FOLLOW)) return light;
  if (ref.kind !== "stage" && ref.kind !== "source") return light;
  if (ref.kind === "source" && view.sources.some(({ id, stages }) => id === ref.id && stages !== undefined))
    return light;
  const id = ref.kind === "stage" ? `stage:${ref.stage}` : ref.id;
  const keys = [...view.cards, ...view.sources].filter((one) => one.id === id).map(({ key }) => key);
  return lightOfNodePath(view, built, id, keys);
}

/** What nothing needs has no way to a target: its neighbors tell why. */
function lightOfNodePath(
  view: GraphView,
  { analysis, builds }: Built,
  id: string,
  keys: readonly string[],
): GraphLight {
  const service = serviceOfKey(analysis.project, id);
  if (service !== undefined) return lightOfService(view, { analysis, builds }, service, keys);
  const path = nodePath(analysis.graph, id, builds);
  const light = lightOfPath(view, path, keys);
  const isTarget = builds.some(({ stage }) => id === `stage:${stage}`);
  return path.targets.length > 0 || isTarget ? light : joined(light, lightOfNode(view, keys));
}

/** With all that builds the image that it runs. */
function lightOfService(
  view: GraphView,
  built: Built,
  { builtBy }: ProjectService,
  keys: readonly string[],
): GraphLight {
  const targets = (built.analysis.project?.targets ?? []).filter(({ name }) => builtBy.includes(name));
  return targets.reduce(
    (light, { build }) => {
      const id = `stage:${build?.stage ?? -1}`;
      const own = view.cards.filter((card) => card.id === id).map(({ key }) => key);
      return joined(light, lightOfNodePath(view, built, id, own));
    },
    lightOfNode(view, keys),
  );
}

function joined(one: GraphLight, other: GraphLight): GraphLight {
  return {
    nodes: new Set([...one.nodes, ...other.nodes]),
    edges: new Set([...one.edges, ...other.edges]),
    rows: new Set([...one.rows, ...other.rows]),
  };
}

function withFades(light: GraphLight | null): Spotlight | null {
  if (light === null) return null;
  // A service that has nothing to do with the build is no reason to dim it.
  const isAlone = light.nodes.size === 1 && [...light.nodes].every(isServiceKey);
  return { ...light, fades: !isAlone };
}

function lightOfDetails(
  view: GraphView,
  built: Built,
  details: NonNullable<GraphSession["details"]>,
): GraphLight | null {
  if (details.kind === "edge") {
    return lightOfKeys(view, details.trunk ?? [details.key]);
  }
  const node = [...view.cards, ...view.sources].find((one) => one.key === details.key);
  return node === undefined ? null : lightOfNodePath(view, built, node.id, [node.key]);
}

function lightOfKeys(view: GraphView, keys: readonly string[]): GraphLight {
  return lightOfEdges(
    view.edges.filter(({ key }) => keys.includes(key)),
    [],
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
