import { phaseAt, type StepPhase } from "#core/build/schedule-moments.ts";
import type { PlanBar, PlanView } from "#document/plan/plan-view.ts";

/** What a stage is doing at a moment of the build: waiting until its first step starts, done when its last has ended. */
export interface StagePhase {
  readonly stage: number;
  readonly phase: StepPhase;
}

/** What a step is doing at `time`. */
export function barPhase({ schedule }: PlanView, { id }: PlanBar, time: number): StepPhase {
  return phaseAt(schedule, id, time);
}

/** What every stage that is built is doing at `time`. */
export function stagePhases({ lanes, schedule }: PlanView, time: number): readonly StagePhase[] {
  return lanes
    .filter(({ stage }) => stage >= 0)
    .map(({ stage, rows }) => {
      const phases = rows.flat().map(({ id }) => phaseAt(schedule, id, time));
      if (phases.every((phase) => phase === "done")) return { stage, phase: "done" };
      return { stage, phase: phases.some((phase) => phase !== "waiting") ? "running" : "waiting" };
    });
}
