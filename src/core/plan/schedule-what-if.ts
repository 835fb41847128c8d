import { scheduleSteps, type Schedule, type StepEdge } from "./schedule.ts";
import type { Step } from "./step.ts";

/** Everything that one stage takes from another stage or source, and what it costs in time. */
export interface CrossingEdge {
  /** Index of the stage that gives; -1 for a source that no stage owns. */
  readonly fromStage: number;
  readonly toStage: number;
  readonly needs: readonly StepEdge[];
  /** Seconds that the build takes without it. */
  readonly totalWithout: number;
}

/**
 * What every dependency between stages on the critical path costs: the build is scheduled again without it. Only those
 * can make a build shorter; the others are not listed. Those that save most come first.
 */
export function weighCrossings(
  steps: readonly Step[],
  durations: readonly number[],
  schedule: Schedule,
): readonly CrossingEdge[] {
  const crossings = new Map<string, { fromStage: number; toStage: number; needs: StepEdge[] }>();
  const onPath = new Set(pairsOf(steps, schedule.criticalPath));
  for (const { id, stage, inputs } of steps) {
    for (const input of inputs) {
      const fromStage = steps[input]?.stage ?? -1;
      const key = `${fromStage}>${stage}`;
      if (fromStage === stage || !onPath.has(key)) continue;
      const crossing = crossings.get(key) ?? { fromStage, toStage: stage, needs: [] };
      crossing.needs.push({ from: input, to: id });
      crossings.set(key, crossing);
    }
  }
  return [...crossings.values()]
    .map((crossing) => ({ ...crossing, totalWithout: scheduleSteps(steps, durations, crossing.needs).total }))
    .toSorted((left, right) => left.totalWithout - right.totalWithout);
}

function pairsOf(steps: readonly Step[], path: readonly number[]): string[] {
  return path.slice(1).map((id, position) => `${steps[path[position] ?? -1]?.stage}>${steps[id]?.stage}`);
}
