import type { Analysis } from "#core/analysis.ts";
import { baseInputOf } from "#core/build/layers-base-input.ts";
import type { Step } from "#core/llb/step.ts";
import type { CacheSimulation } from "#core/build/cache-simulation.ts";
import { freshRunnerOutcomes, type ImportedCache } from "#core/build/imported/fresh-runner.ts";
import { scheduleSteps } from "#core/build/schedule.ts";
import { refOfStep, type StepRef } from "../stages/step-place.ts";
import { stepText } from "../stages/step-text.ts";

/** A step that a fresh runner runs. */
export interface FreshRow {
  readonly step: number;
  readonly text: string;
  readonly line: number;
  readonly ref: StepRef | null;
  /** It has not changed, but its result is not in the imported cache. */
  readonly isMissing: boolean;
}

/** What a build runs on a machine that has only what it imports. */
export interface FreshRunView {
  readonly rows: readonly FreshRow[];
  readonly runs: number;
  readonly total: number;
  /** Seconds until the result is there. */
  readonly seconds: number;
  /** Steps that run with a cache mount, which starts empty. */
  readonly emptyMounts: number;
}

/** The build of the present document on a fresh runner; `durations` are seconds by id of step. */
export function freshRunView(
  analysis: Analysis,
  { outcomes }: CacheSimulation,
  durations: readonly number[],
  imported: ImportedCache,
): FreshRunView {
  const { steps } = analysis.build;
  const changed = new Set(outcomes.filter(({ kind }) => kind === "runs").map(({ step }) => step));
  const fresh = freshRunnerOutcomes({ steps, stages: analysis.stages }, changed, imported);
  const runs = steps.filter(({ id }) => fresh[id] === "changed" || fresh[id] === "missing");
  const rows = runs.map(
    (step): FreshRow => ({
      step: step.id,
      text: stepText(step),
      line: step.line,
      ref: refOfStep(analysis, step),
      isMissing: fresh[step.id] === "missing",
    }),
  );
  const pulled = imagesUnder(runs, analysis);
  const times = steps.map(({ id }) => (fresh[id] !== "cached" || pulled.has(id) ? (durations[id] ?? 0) : 0));
  return {
    rows,
    runs: rows.length,
    total: steps.filter(({ op }) => op.kind !== "source").length,
    seconds: scheduleSteps(steps, times).total,
    emptyMounts: runs.filter(({ op }) => op.kind === "exec" && op.mounts.some(({ type }) => type === "cache")).length,
  };
}

/**
 * The images that the layers of cached steps lie on which a step that runs takes files from: they are pulled, because
 * BuildKit mounts all layers below a step.
 */
function imagesUnder(runs: readonly Step[], { build, stages }: Analysis): ReadonlySet<number> {
  const context = { steps: build.steps, stages };
  const seen = new Set<number>();
  for (const { inputs } of runs)
    for (const input of inputs)
      for (let id = input; id >= 0 && !seen.has(id); ) {
        seen.add(id);
        const step = build.steps[id];
        id = step === undefined ? -1 : baseInputOf(context, step);
      }
  return new Set([...seen].filter((id) => build.steps[id]?.op.kind === "source"));
}
