import type { Analysis } from "#core/analysis.ts";
import { firstMisses } from "#core/build/imported/first-misses.ts";
import type { Step } from "#core/llb/step.ts";
import type { LogOverlay } from "#document/log/log-overlay.ts";
import { verdictOf } from "#document/log/verdict.ts";
import { refOfStep, type StepRef } from "#document/stages/step-place.ts";
import { stepText } from "#document/stages/step-text.ts";

export interface RealCacheRow {
  readonly id: number;
  readonly text: string;
  readonly verdict: string;
  readonly ref: StepRef | null;
}

/** What the cache did in a build that really happened. */
export interface RealCacheView {
  readonly hits: number;
  /** Steps that the log or record has, what fetches something left out. */
  readonly all: number;
  /** Steps that ran although everything they need was cached. */
  readonly misses: readonly RealCacheRow[];
  readonly cached: readonly RealCacheRow[];
}

/** Null where no step of the Dockerfile is in the log. */
export function realCacheView(analysis: Analysis, { byStep, cached }: LogOverlay): RealCacheView | null {
  const { steps } = analysis.build;
  const counted = steps.filter(({ id, op }) => op.kind !== "source" && byStep.has(id));
  if (counted.length === 0) return null;
  const ran = new Set(
    [...byStep].filter(([, { status }]) => status === "done" || status === "error").map(([id]) => id),
  );
  const toRow = (step: Step): RealCacheRow => ({
    id: step.id,
    text: stepText(step),
    verdict: verdictOf(byStep.get(step.id)),
    ref: refOfStep(analysis, step),
  });
  const hits = counted.filter(({ id }) => cached.has(id));
  return {
    hits: hits.length,
    all: counted.length,
    misses: firstMisses(steps, cached, ran).map(toRow),
    cached: hits.map(toRow),
  };
}
