import { toMoments } from "#core/build/schedule-moments.ts";
import type { PlanBar, PlanView } from "#document/plan/plan-view.ts";

/** A moment of the build: what ends and what starts then. */
export interface MomentRow {
  readonly at: number;
  readonly ended: readonly PlanBar[];
  readonly started: readonly PlanBar[];
}

/** Everything that playing the build shows, as rows in order of time. */
export function momentRows({ schedule, bars }: PlanView): readonly MomentRow[] {
  const present = (ids: readonly number[]) => ids.flatMap((id) => bars[id] ?? []);
  return toMoments(schedule).map(({ at, ended, started }) => ({
    at,
    ended: present(ended),
    started: present(started),
  }));
}
