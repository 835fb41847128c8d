import type { GraphEdge, NodeId, StageGraph } from "#core/graph/stage-graph.ts";

/**
 * The shortest chain of edges that leads from `start` to the target through what is built: why the build needs it.
 * Empty for the target itself and for what no chain leads from.
 */
export function dependencyPath(
  start: NodeId,
  target: NodeId,
  isBuilt: ReadonlySet<NodeId>,
  graph: StageGraph,
): readonly GraphEdge[] {
  const leaving = edgesByStart(graph);
  const arrivedBy = new Map<NodeId, GraphEdge | null>([[start, null]]);
  const queue: NodeId[] = [start];
  for (let at = 0; at < queue.length && !arrivedBy.has(target); at++) {
    for (const edge of leaving.get(queue[at] ?? "") ?? []) {
      if (arrivedBy.has(edge.to) || !isBuilt.has(edge.to)) continue;
      arrivedBy.set(edge.to, edge);
      queue.push(edge.to);
    }
  }
  const path: GraphEdge[] = [];
  for (let edge = arrivedBy.get(target); edge; edge = arrivedBy.get(edge.from)) path.unshift(edge);
  return path;
}

/** The edges of a graph by the node they leave. */
export function edgesByStart(graph: StageGraph): ReadonlyMap<NodeId, readonly GraphEdge[]> {
  const leaving = new Map<NodeId, GraphEdge[]>();
  for (const edge of graph.edges) {
    const known = leaving.get(edge.from);
    if (known === undefined) leaving.set(edge.from, [edge]);
    else known.push(edge);
  }
  return leaving;
}
