import type { StageGraph } from "./stage-graph.ts";

/**
 * For each stage of `reached` the wave in which it can start at the earliest (0: at once), -1 for the others: one more
 * than the latest stage it needs. Circles, which no build has, end at the stage that closes them.
 */
export function computeWaves(graph: StageGraph, stageCount: number, reached: ReadonlySet<number>): number[] {
  const needs = stageNeeds(graph, stageCount);
  const waves = Array.from({ length: stageCount }, () => -1);
  const entered = new Set<number>();
  const waveOf = (stage: number): number => waves[stage] ?? -1;
  for (const start of reached) {
    const pending = [start];
    for (let stage = pending.at(-1); stage !== undefined; stage = pending.at(-1)) {
      if (waveOf(stage) >= 0) {
        pending.pop();
        continue;
      }
      const known = needs[stage] ?? [];
      const missing = entered.has(stage)
        ? []
        : known.filter((need) => reached.has(need) && waveOf(need) < 0 && !entered.has(need));
      entered.add(stage);
      if (missing.length > 0) {
        pending.push(...missing);
        continue;
      }
      waves[stage] = 1 + Math.max(-1, ...known.filter((need) => reached.has(need)).map(waveOf));
      pending.pop();
    }
  }
  return waves;
}

/** For each stage the stages it takes from, in order of the text. */
export function stageNeeds(graph: StageGraph, stageCount: number): number[][] {
  const needs: number[][] = Array.from({ length: stageCount }, () => []);
  for (const { from, to } of graph.edges) {
    if (from.startsWith("stage:")) needs[stageIndex(to)]?.push(stageIndex(from));
  }
  return needs;
}

function stageIndex(id: string): number {
  return Number(id.slice("stage:".length));
}
