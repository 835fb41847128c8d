import { compareBytes } from "../text/compare.ts";
import type { EdgeUse, GraphEdge, GraphNode, StageGraph } from "./stage-graph.ts";

/** One graph of what is true on any of several platforms; edges that not all have name those that do. */
export function mergeGraphs(graphs: readonly (readonly [platform: string, graph: StageGraph])[]): StageGraph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, Draft>();
  for (const [platform, graph] of graphs) {
    for (const node of graph.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const edge of graph.edges) {
      const draft = edges.get(edge.id);
      if (draft) addEdge(draft, edge, platform);
      else edges.set(edge.id, { edge, uses: [...edge.uses], platforms: new Set([platform]) });
    }
  }
  const all = new Set(graphs.map(([platform]) => platform));
  return { nodes: [...nodes.values()], edges: [...edges.values()].map((draft) => toEdge(draft, all.size)) };
}

interface Draft {
  readonly edge: GraphEdge;
  readonly uses: EdgeUse[];
  readonly platforms: Set<string>;
}

function addEdge({ uses, platforms }: Draft, edge: GraphEdge, platform: string): void {
  platforms.add(platform);
  for (const use of edge.uses) if (!uses.some((known) => isSameUse(known, use))) uses.push(use);
}

function isSameUse(left: EdgeUse, right: EdgeUse): boolean {
  return (
    left.line === right.line && left.destination === right.destination && left.sources.join() === right.sources.join()
  );
}

function toEdge({ edge, uses, platforms }: Draft, platformCount: number): GraphEdge {
  const merged = { ...edge, uses: uses.toSorted((left, right) => left.line - right.line) };
  return platforms.size === platformCount ? merged : { ...merged, platforms: [...platforms].toSorted(compareBytes) };
}
