import type { Schedule } from "./schedule.ts";
import type { Step } from "../llb/step.ts";
import { largestOf, smallestOf } from "../text/extremes.ts";

/** The steps of one stage over time. */
export interface Lane {
  /** Index of the stage; -1 for what no stage owns: the context, images that are copied from. */
  readonly stage: number;
  /** Rows of step ids, so that no two steps of a row overlap in time: only linked copies and sources need a second. */
  readonly rows: readonly (readonly number[])[];
  readonly start: number;
  readonly end: number;
}

/** One lane a stage, in order of the stages, those that no stage owns first. */
export function toLanes(steps: readonly Step[], { spans }: Schedule): readonly Lane[] {
  const byStage = new Map<number, Step[]>();
  for (const step of steps) {
    const known = byStage.get(step.stage);
    if (known) known.push(step);
    else byStage.set(step.stage, [step]);
  }
  return [...byStage]
    .toSorted(([left], [right]) => left - right)
    .map(([stage, own]) => {
      const sorted = own.toSorted((left, right) => startOf(left) - startOf(right) || left.id - right.id);
      return {
        stage,
        rows: toRows(sorted),
        start: smallestOf(sorted.map(startOf)),
        end: largestOf(sorted.map(endOf)),
      };
    });

  function startOf({ id }: Step): number {
    return spans[id]?.start ?? 0;
  }

  function endOf({ id }: Step): number {
    return spans[id]?.end ?? 0;
  }

  function toRows(sorted: readonly Step[]): number[][] {
    const rows: { ids: number[]; end: number }[] = [];
    for (const step of sorted) {
      const row = rows.find(({ end }) => end <= startOf(step));
      if (row) {
        row.ids.push(step.id);
        row.end = endOf(step);
      } else rows.push({ ids: [step.id], end: endOf(step) });
    }
    return rows.map(({ ids }) => ids);
  }
}
