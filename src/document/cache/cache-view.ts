import type { Analysis } from "#core/analysis.ts";
import { simulateCache, type CacheSimulation } from "#core/build/cache-simulation.ts";
import { type OutsideChange, cacheKeyInputsFor } from "#core/build/cache-key-inputs.ts";
import { cacheInputsOf } from "#core/build/cache-inputs.ts";
import { baseInputOf, type StepContext } from "#core/build/layers-base-input.ts";
import { keysOfSteps, type SameResultChoices } from "#core/build/same-results.ts";
import { imageName } from "../stages/image-name.ts";
import { proseParts, type ProsePart } from "#i18n/prose.ts";
import { refOfStep, type StepRef } from "../stages/step-place.ts";
import { stepText } from "../stages/step-text.ts";
import { cacheMessages } from "#i18n/en/cache.ts";
import { causeWords } from "./cause-words.ts";

export interface CacheRow {
  readonly step: number;
  readonly text: string;
  readonly line: number;
  readonly ref: StepRef | null;
  readonly kind: "cached" | "runs" | "checked";
  /** Other steps take files from it, which counts by what they hold: whether these are taken to be the same when it runs. */
  readonly sameResult: { readonly key: string; readonly isSame: boolean } | null;
  /** Why it runs; empty where it does not. */
  readonly words: readonly ProsePart[];
}

export interface CacheStage {
  readonly stage: number;
  readonly label: string;
  readonly runs: number;
  readonly total: number;
  readonly rows: readonly CacheRow[];
}

export interface CacheView {
  readonly simulation: CacheSimulation;
  readonly runs: number;
  readonly total: number;
  readonly stages: readonly CacheStage[];
  /** Steps that the cache has. */
  readonly cached: ReadonlySet<number>;
}

/** What a build of the present document runs again after one of `before`; null where either can't be built. */
export function cacheView(before: Analysis, analysis: Analysis, change: OutsideChange): CacheView | null {
  const { steps } = analysis.build;
  if (steps.length === 0 || before.build.steps.length === 0) return null;
  const after = cacheKeyInputsFor(analysis, change);
  const simulation = simulateCache(cacheKeyInputsFor(before, { sameResults: change.sameResults ?? NO_CHOICES }), after);
  const keys = keysOfSteps(
    steps,
    analysis.stages.map(({ label }) => label),
  );
  const taken = stepsTakenFrom({ steps, stages: analysis.stages });
  const rows = steps.map((step): CacheRow & { stage: number } => ({
    step: step.id,
    stage: step.stage,
    text: stepText(step),
    line: step.line,
    ref: refOfStep(analysis, step),
    kind: simulation.outcomes[step.id]?.kind ?? "cached",
    sameResult:
      simulation.outcomes[step.id]?.kind === "runs" && taken.has(step.id)
        ? { key: keys[step.id] ?? "", isSame: after.sameResults.has(step.id) }
        : null,
    words: proseParts(causeWords(simulation, steps, step.id, true) ?? ""),
  }));
  const stages = [...new Set(rows.map(({ stage }) => stage))]
    .toSorted((left, right) => left - right)
    .map((stage): CacheStage => {
      const own = rows.filter((row) => row.stage === stage);
      const counted = own.filter(({ kind }) => kind !== "checked");
      return {
        stage,
        label: stage < 0 ? cacheMessages().sources : (analysis.stages[stage]?.label ?? ""),
        runs: counted.filter(({ kind }) => kind === "runs").length,
        total: counted.length,
        rows: own,
      };
    });
  return {
    simulation,
    runs: simulation.runs,
    total: simulation.total,
    stages,
    cached: new Set(simulation.outcomes.filter(({ kind }) => kind === "cached").map(({ step }) => step)),
  };
}

const NO_CHOICES: SameResultChoices = new Map();

/** The commands that other steps take files from: the last one of each state that is copied from or mounted. */
function stepsTakenFrom(context: StepContext): ReadonlySet<number> {
  const { steps } = context;
  const taken = new Set<number>();
  for (const step of steps)
    for (const { step: input, selections } of cacheInputsOf(context, step)) {
      if (selections === null) continue;
      let at = steps[input];
      while (at && at.op.kind === "file") at = steps[baseInputOf(context, at)];
      if (at?.op.kind === "exec") taken.add(at.id);
    }
  return taken;
}

export interface SourceChoice {
  readonly identifier: string;
  readonly name: string;
}

/** Images and addresses of the build whose content can change; what is pinned by its digest can't. */
export function changeableSources({ build }: Analysis): readonly SourceChoice[] {
  const choices = new Map<string, string>();
  for (const { op } of build.steps) {
    if (op.kind !== "source" || op.identifier.startsWith("local://")) continue;
    const ref = /^docker-image:\/\/(.*)$/s.exec(op.identifier)?.[1];
    if (ref?.includes("@") || op.attrs["http.checksum"] !== undefined) continue;
    choices.set(op.identifier, ref === undefined ? op.identifier : imageName(ref));
  }
  return [...choices].map(([identifier, name]) => ({ identifier, name }));
}

/** Files and folders of the context that the build names. */
export function namedFiles({ build }: Analysis): readonly string[] {
  const files = new Set<string>();
  const context = build.steps.find(({ op }) => op.kind === "source" && op.identifier.startsWith("local://"))?.id;
  for (const { op, inputs } of build.steps) {
    if (context === undefined || !inputs.includes(context)) continue;
    const paths =
      op.kind === "file"
        ? op.actions.filter(({ action }) => action === "copy").map(({ src }) => src)
        : op.kind === "exec"
          ? op.mounts.filter(({ input }) => inputs[input] === context).map(({ source }) => source)
          : [];
    for (const path of paths) {
      const name = path.replace(/^\/+/, "");
      if (name !== "" && !/[*?[\\]/.test(name)) files.add(name);
    }
  }
  return [...files];
}
