import type { NodeId, StageGraph } from "./stage-graph.ts";

/**
 * For each stage of `reached` the wave in which it can start at the earliest (0: at once), -1 for the others: one more
 * than the latest stage it needs. Circles, which no build has, end at the stage that closes them.
 */
export function computeWaves(graph: StageGraph, stageCount: number, reached: ReadonlySet<number>): number[] {
  const needs = stageNeeds(graph, stageCount);
  const waves = Array.from({ length: stageCount }, () => -1);
  const entered = new Set<number>();
  for (const start of reached) {
    const pending = [start];
    for (let stage = pending.at(-1); stage !== undefined; stage = pending.at(-1)) {
      const known = needs[stage] ?? [];
      const isFirstVisit = !entered.has(stage);
      entered.add(stage);
      let isWaiting = false;
      let latest = -1;
      for (const need of known) {
        if (!reached.has(need)) continue;
        latest = Math.max(latest, waves[need] ?? -1);
        if (!isFirstVisit || entered.has(need)) continue;
        pending.push(need);
        isWaiting = true;
      }
      if (isWaiting) continue;
      if ((waves[stage] ?? -1) < 0) waves[stage] = 1 + latest;
      pending.pop();
    }
  }
  return waves;
}

/** For each stage the stages it takes from, in order of the text. */
export function stageNeeds(graph: StageGraph, stageCount: number): number[][] {
  const needs: number[][] = Array.from({ length: stageCount }, () => []);
  const stages = new Map<NodeId, number>();
  for (const node of graph.nodes) if (node.kind === "stage") stages.set(node.id, node.stage);
  for (const { from, to } of graph.edges) {
    const source = stages.get(from);
    if (source !== undefined) needs[stages.get(to) ?? -1]?.push(source);
  }
  return needs;
}
