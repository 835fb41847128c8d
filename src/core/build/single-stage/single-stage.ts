import type { Stage } from "../../resolve/stage.ts";
import { baseInputOf, type StepContext } from "../layers-base-input.ts";
import { shippedLayers } from "../layers.ts";
import type { Step } from "../../llb/step.ts";
import type { TargetBuild } from "../../llb/target-build.ts";

/** What ships, counted. */
export interface ShippedCount {
  /** Images as BuildKit normalizes them, whose files ship; empty for scratch. */
  readonly bases: readonly string[];
  /** Ids of the steps that put files into the image next to the base. */
  readonly steps: readonly number[];
  readonly runs: number;
  readonly copies: number;
}

/** The same build as it is and as one stage. */
export interface SingleStage {
  readonly now: ShippedCount;
  readonly single: ShippedCount;
  /** Copies between the stages, which one stage has no need of. */
  readonly needless: number;
}

/**
 * What would ship if everything the target needs were done in one stage: every step of every stage that is built leaves
 * its layer, on top of everything that the steps need of their bases. Copies between stages fall away; what is copied from
 * the context or from an image that is only copied from stays as it is.
 */
export function compareWithSingleStage(build: TargetBuild, stages: readonly Stage[]): SingleStage {
  const { steps } = build;
  const layers = shippedLayers({ steps, stages });
  const ownSteps = layers.filter(({ kind }) => kind !== "base").map(({ step }) => step);
  const all = steps.filter((step) => isOfStage(step) && step.op.kind !== "merge");
  const kept = all.filter((step) => !takesFromStage({ steps, stages }, step));
  return {
    now: count(
      layers.filter(({ kind }) => kind === "base").flatMap(({ step }) => steps[step] ?? []),
      ownSteps.flatMap((id) => steps[id] ?? []),
    ),
    single: count(
      steps
        .filter(({ op, stage }) => op.kind === "source" && stage >= 0 && imageOf(op.identifier) !== null)
        .toSorted((left, right) => left.stage - right.stage),
      kept,
    ),
    needless: all.length - kept.length,
  };
}

/** It leaves a layer in its stage. */
function isOfStage({ op, stage, line }: Step): boolean {
  return stage >= 0 && line > 0 && op.kind !== "source";
}

/** It copies what another stage has made. */
function takesFromStage(context: StepContext, step: Step): boolean {
  const base = baseInputOf(context, step);
  return step.inputs.some((id) => {
    const input = context.steps[id];
    return step.op.kind === "file" && id !== base && input !== undefined && isOfStage(input);
  });
}

function count(bases: readonly Step[], own: readonly Step[]): ShippedCount {
  return {
    bases: [...new Set(bases.flatMap(({ op }) => (op.kind === "source" ? (imageOf(op.identifier) ?? []) : [])))],
    steps: own.map(({ id }) => id),
    runs: own.filter(({ op }) => op.kind === "exec").length,
    copies: own.filter(({ op }) => op.kind === "file" && op.actions.some(({ action }) => action === "copy")).length,
  };
}

function imageOf(identifier: string): string | null {
  return /^docker-image:\/\/(.*)$/s.exec(identifier)?.[1] ?? null;
}
