import type { BuildRecord } from "./build-record.ts";
import { parseStepName } from "../log/step-name-parts.ts";
import { purposeOf } from "./vertex-purpose.ts";

/** The name that sending the build context has as a step. */
const CONTEXT = "local://context";

/** How a recorded build went, in a line. */
export interface BuildResult {
  readonly outcome: "succeeded" | "failed" | "canceled";
  /** Seconds; null when the record does not say. */
  readonly seconds: number | null;
  /** How many steps were cached, of all that the record has: those of the Dockerfile, and sending the build context. */
  readonly cached: number;
  readonly steps: number;
}

/** Sums a recorded build up. */
export function resultOf({ createdAt, completedAt, error, vertices }: BuildRecord): BuildResult {
  const steps = vertices.filter(({ name }) => purposeOf(name, "") === "step" || parseStepName(name).text === CONTEXT);
  const isCanceled = error !== null && /\bcontext canceled\b|\bcanceled$/.test(error);
  return {
    outcome: error === null ? "succeeded" : isCanceled ? "canceled" : "failed",
    seconds: createdAt === null || completedAt === null ? null : Math.max(0, completedAt - createdAt) / 1000,
    cached: steps.filter(({ cached }) => cached).length,
    steps: steps.length,
  };
}
