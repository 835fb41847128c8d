import type { Schedule, StepEdge } from "./schedule.ts";
import type { Step } from "../llb/step.ts";

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
  const onPath = new Set(pairsOf(steps, schedule.criticalPath));
  return findCrossings(steps)
    .filter(({ fromStage, toStage }) => onPath.has(`${fromStage}>${toStage}`))
    .map((crossing) => ({ ...crossing, totalWithout: totalWithout(steps, durations, crossing) }))
    .toSorted((left, right) => left.totalWithout - right.totalWithout);
}

/** The same for one dependency between stages, also where it decides nothing; null if there is none. */
export function weighCrossing(
  steps: readonly Step[],
  durations: readonly number[],
  fromStage: number,
  toStage: number,
): CrossingEdge | null {
  const found = findCrossings(steps).find((one) => one.fromStage === fromStage && one.toStage === toStage);
  return found === undefined ? null : { ...found, totalWithout: totalWithout(steps, durations, found) };
}

function findCrossings(steps: readonly Step[]): readonly Omit<CrossingEdge, "totalWithout">[] {
  const crossings = new Map<string, { fromStage: number; toStage: number; needs: StepEdge[] }>();
  for (const { id, stage, inputs } of steps) {
    for (const input of inputs) {
      const fromStage = steps[input]?.stage ?? -1;
      const key = `${fromStage}>${stage}`;
      if (fromStage === stage) continue;
      const crossing = crossings.get(key) ?? { fromStage, toStage: stage, needs: [] };
      crossing.needs.push({ from: input, to: id });
      crossings.set(key, crossing);
    }
  }
  return [...crossings.values()];
}

/** As the total of `scheduleSteps`, and nothing else of it: there can be a thousand crossings. */
function totalWithout(
  steps: readonly Step[],
  durations: readonly number[],
  { fromStage, toStage }: { readonly fromStage: number; readonly toStage: number },
): number {
  const ends: number[] = [];
  for (const { id, stage, inputs } of steps) {
    let start = 0;
    for (const input of inputs) {
      if (stage === toStage && steps[input]?.stage === fromStage) continue;
      start = Math.max(start, ends[input] ?? 0);
    }
    ends.push(start + (durations[id] ?? 0));
  }
  const used = new Set(steps.flatMap(({ inputs }) => inputs));
  return ends.reduce((latest, end, id) => (used.has(id) ? latest : Math.max(latest, end)), 0);
}

function pairsOf(steps: readonly Step[], path: readonly number[]): string[] {
  return path.slice(1).map((id, position) => `${steps[path[position] ?? -1]?.stage}>${steps[id]?.stage}`);
}
