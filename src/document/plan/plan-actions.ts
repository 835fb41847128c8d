import { type StepIdentity, withDuration } from "#core/build/durations-known.ts";
import type { PlanBasis } from "./plan-slice.ts";
import type { AppState } from "../store.ts";
import { useStore } from "../store.ts";

export const selectDurations = (state: AppState): AppState["durations"] => state.durations;
export const selectPlanBasis = (state: AppState): PlanBasis => state.planBasis;

/** Gives a step a duration in seconds; `null` takes it back, so that the estimate holds again. */
export function setDuration(step: StepIdentity, seconds: number | null): void {
  useStore.setState(({ durations }) => ({ durations: withDuration(durations, step, seconds) }));
}

/** Takes back every duration. */
export function resetDurations(): void {
  useStore.setState({ durations: [] });
}

/** Chooses which durations the plan is drawn with. */
export function setPlanBasis(planBasis: PlanBasis): void {
  useStore.setState({ planBasis });
}
