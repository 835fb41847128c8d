import type { BuildRecord } from "./build-record.ts";
import { purposeOf } from "./vertex-purpose.ts";

/** How a recorded build went, in a line. */
export interface BuildResult {
  readonly outcome: "succeeded" | "failed" | "canceled";
  /** Seconds; null when the record does not say. */
  readonly seconds: number | null;
  /** Steps of the Dockerfile that were cached, and everything that the record has. */
  readonly cached: number;
  readonly steps: number;
}

/** Sums a recorded build up. */
export function resultOf({ createdAt, completedAt, error, vertices }: BuildRecord): BuildResult {
  const steps = vertices.filter(({ name }) => purposeOf(name, "") === "step");
  const isCanceled = error !== null && /\bcontext canceled\b|\bcanceled$/.test(error);
  return {
    outcome: error === null ? "succeeded" : isCanceled ? "canceled" : "failed",
    seconds: createdAt === null || completedAt === null ? null : Math.max(0, completedAt - createdAt) / 1000,
    cached: steps.filter(({ cached }) => cached).length,
    steps: steps.length,
  };
}
