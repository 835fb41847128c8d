import type { KnownDuration } from "#core/build/durations-known.ts";

/** Which durations the plan is drawn with. */
export type PlanBasis = "estimates" | "change" | "log";

/** What is known of how long steps take. It belongs to the document. */
export interface PlanSlice {
  readonly durations: readonly KnownDuration[];
  /** From scratch, after the change that the cache panel tries, or as the pasted log has it. */
  readonly planBasis: PlanBasis;
}

export const initialPlan: PlanSlice = { durations: [], planBasis: "estimates" };
