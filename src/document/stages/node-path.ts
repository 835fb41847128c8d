import type { GraphEdge, NodeId, StageGraph } from "#core/graph/stage-graph.ts";
import type { ShownBuilds } from "../analysis/shown-builds.ts";
import { edgesByStart } from "./dependency-path.ts";

/** Everything that has to do with a node: what it needs, and every way from it to a target. */
export interface NodePath {
  /** Stages and sources, the node itself among them. */
  readonly nodes: ReadonlySet<NodeId>;
  /** `GraphEdge.id` of all edges between them that are on the way. */
  readonly edges: ReadonlySet<string>;
  /** The stages on its ways to the targets, itself and the targets apart, in order of the text. */
  readonly through: readonly NodeId[];
  /** What it needs, at however many removes, in order of the text. */
  readonly needs: readonly NodeId[];
  /** The target stages that need it, itself apart. */
  readonly targets: readonly NodeId[];
  /** A target takes from it without a stage between. */
  readonly isDirect: boolean;
}

/**
 * The path of the node `id` through the builds that are shown. What is not built is on no way to a target: of a skipped
 * stage only what it needs is on its path.
 */
export function nodePath(graph: StageGraph, id: NodeId, builds: ShownBuilds): NodePath {
  const built = new Set(builds.flatMap(({ reaches }) => reaches).map((stage) => `stage:${stage}`));
  const chosen = new Set(builds.map(({ stage }) => `stage:${stage}`));
  const isOnWay = (edge: GraphEdge): boolean => built.has(edge.to);
  const after = reach(id, edgesByStart(graph), (edge) => edge.to, isOnWay);
  const before = reach(
    id,
    edgesByEnd(graph),
    (edge) => edge.from,
    () => true,
  );
  const order = graph.nodes.map((node) => node.id);
  const inOrder = (of: ReadonlySet<NodeId>, isMeant: (node: NodeId) => boolean): readonly NodeId[] =>
    order.filter((node) => node !== id && of.has(node) && isMeant(node));
  return {
    nodes: new Set([id, ...before.nodes, ...after.nodes]),
    edges: new Set([...before.edges, ...after.edges].map((edge) => edge.id)),
    through: inOrder(after.nodes, (node) => !chosen.has(node)),
    needs: inOrder(before.nodes, () => true),
    targets: inOrder(after.nodes, (node) => chosen.has(node)),
    isDirect: [...after.edges].some((edge) => edge.from === id && chosen.has(edge.to)),
  };
}

interface Reached {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<GraphEdge>;
}

/** All that `steps` lead to from `start`; a loop is followed once. */
function reach(
  start: NodeId,
  steps: ReadonlyMap<NodeId, readonly GraphEdge[]>,
  next: (edge: GraphEdge) => NodeId,
  isMeant: (edge: GraphEdge) => boolean,
): Reached {
  const nodes = new Set([start]);
  const edges = new Set<GraphEdge>();
  for (const node of nodes) {
    for (const edge of steps.get(node) ?? []) {
      if (!isMeant(edge)) continue;
      edges.add(edge);
      nodes.add(next(edge));
    }
  }
  return { nodes, edges };
}

function edgesByEnd(graph: StageGraph): ReadonlyMap<NodeId, readonly GraphEdge[]> {
  const arriving = new Map<NodeId, GraphEdge[]>();
  for (const edge of graph.edges) {
    const known = arriving.get(edge.to);
    if (known === undefined) arriving.set(edge.to, [edge]);
    else known.push(edge);
  }
  return arriving;
}
