import type { NodeId, StageGraph } from "./stage-graph.ts";

/**
 * For each stage of `reached` the wave in which it can start at the earliest (0: at once), -1 for the others: one more
 * than the latest stage it needs. Circles, which no build has, end at the stage that closes them.
 */
export function computeWaves(graph: StageGraph, stageCount: number, reached: readonly number[]): number[] {
  const { starts, sources } = stageNeeds(graph, stageCount);
  const waves = Array.from({ length: stageCount }, () => -1);
  const isReached = new Uint8Array(stageCount);
  for (const stage of reached) isReached[stage] = 1;
  const entered = new Uint8Array(stageCount);
  const pending: number[] = [];
  for (const start of reached) {
    pending.push(start);
    for (let stage = pending.at(-1); stage !== undefined; stage = pending.at(-1)) {
      const isFirstVisit = entered[stage] === 0;
      entered[stage] = 1;
      let isWaiting = false;
      let latest = -1;
      const end = starts[stage + 1] ?? 0;
      for (let at = starts[stage] ?? 0; at < end; at++) {
        const need = sources[at] ?? -1;
        if (isReached[need] !== 1) continue;
        latest = Math.max(latest, waves[need] ?? -1);
        if (!isFirstVisit || entered[need] === 1) continue;
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

/** What every stage takes from, in one list: those of `stage` are from `starts[stage]` to before `starts[stage + 1]`. */
interface StageNeeds {
  readonly starts: Uint32Array;
  readonly sources: Uint32Array;
}

/** For each stage the stages it takes from, in order of the text. */
function stageNeeds({ nodes, edges }: StageGraph, stageCount: number): StageNeeds {
  const stages = new Map<NodeId, number>();
  for (const node of nodes) if (node.kind === "stage") stages.set(node.id, node.stage);
  const starts = new Uint32Array(stageCount + 1);
  const sources = new Uint32Array(edges.length);
  // the edges to one stage are together, in the order of the stages
  let count = 0;
  let stage = 0;
  for (const { from, to } of edges) {
    const source = stages.get(from);
    if (source === undefined) continue;
    const last = stages.get(to) ?? stageCount;
    while (stage < last) starts[++stage] = count;
    sources[count++] = source;
  }
  while (stage < stageCount) starts[++stage] = count;
  return { starts, sources };
}
