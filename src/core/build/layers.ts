import { baseInputOf, type StepContext } from "./layers-base-input.ts";
import type { Step } from "../llb/step.ts";

/** One layer of the image, or all those of the image it is based on. */
export interface ImageLayer {
  readonly kind: "base" | "run" | "copy" | "directory";
  /** The step that makes it. */
  readonly step: number;
  /** Index of the stage that makes it; -1 for none. */
  readonly stage: number;
  readonly line: number;
  /** Steps that it copies from. */
  readonly copiesFrom: readonly number[];
  /** What is mounted while it is made, without leaving a trace in it. */
  readonly mountsFrom: readonly number[];
  /** Made apart from the layers below it, by `--link`. */
  readonly isLinked: boolean;
}

/**
 * The layers of the image that a build makes, from the base to the top, those that come through FROM from other stages
 * included. `steps` are those of one target, whose own is the last.
 */
export function shippedLayers(context: StepContext): readonly ImageLayer[] {
  const { steps } = context;
  const layers: ImageLayer[] = [];
  let at = steps.at(-1);
  while (at) {
    if (at.op.kind === "merge") {
      const linked = at.inputs.slice(1).flatMap((id) => steps[id] ?? []);
      layers.push(...linked.toReversed().map((step) => ({ ...toLayer(context, step), isLinked: true })));
    } else layers.push(toLayer(context, at));
    at = steps[baseInputOf(context, at)];
  }
  return layers.toReversed();
}

function toLayer(context: StepContext, step: Step): ImageLayer {
  const { id, stage, line, op, inputs } = step;
  const base = baseInputOf(context, step);
  const others = inputs.filter((input) => input !== base);
  const made = { step: id, stage, line, isLinked: false };
  if (op.kind === "source") return { ...made, kind: "base", copiesFrom: [], mountsFrom: [] };
  if (op.kind === "exec") return { ...made, kind: "run", copiesFrom: [], mountsFrom: others };
  const isCopy = op.kind === "file" && op.actions.some(({ action }) => action === "copy");
  return { ...made, kind: isCopy ? "copy" : "directory", copiesFrom: others, mountsFrom: [] };
}
