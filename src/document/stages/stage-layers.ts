import type { StageGraph } from "#core/graph/stage-graph.ts";

/**
 * For each stage, by index, the length of the longest chain of stages it waits for: 0 where it takes nothing from a
 * stage. Stages of one layer have no path between them. All stages count, whatever the target, so that nothing moves
 * when another is chosen. An edge that closes a cycle is left out.
 */
export function stageLayers(count: number, graph: StageGraph): readonly number[] {
  const sources = sourcesOfStages(count, graph);
  const layers = Array.from({ length: count }, () => -1);
  const isOpen = Array.from({ length: count }, () => false);
  // A chain may be thousands of stages long, more than the call stack takes.
  for (let start = 0; start < count; start++) {
    const stack = [start];
    while (stack.length > 0) {
      const stage = stack.at(-1) ?? start;
      const waiting = layers[stage] === -1 ? (sources[stage] ?? []) : [];
      isOpen[stage] = true;
      const next = waiting.find((source) => layers[source] === -1 && isOpen[source] === false);
      if (next !== undefined) {
        stack.push(next);
        continue;
      }
      if (layers[stage] === -1) layers[stage] = Math.max(-1, ...waiting.map((source) => layers[source] ?? -1)) + 1;
      stack.pop();
    }
  }
  return layers;
}

function sourcesOfStages(count: number, graph: StageGraph): readonly (readonly number[])[] {
  const stageOf = new Map(graph.nodes.flatMap((node) => (node.kind === "stage" ? [[node.id, node.stage]] : [])));
  const sources: Set<number>[] = Array.from({ length: count }, () => new Set());
  for (const edge of graph.edges) {
    const [from, to] = [stageOf.get(edge.from), stageOf.get(edge.to)];
    if (from !== undefined && to !== undefined && from !== to) sources[to]?.add(from);
  }
  return sources.map((set) => [...set]);
}
