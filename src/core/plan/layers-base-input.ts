import type { Stage } from "../resolve/stage.ts";
import type { Step } from "./step.ts";

/** What a step needs to be known of its build. */
export interface StepContext {
  readonly steps: readonly Step[];
  readonly stages: readonly Stage[];
}

/**
 * The id of the step whose file system a step builds upon; -1 for one that starts from nothing. An input beside it is
 * something that is copied or mounted.
 */
export function baseInputOf({ steps, stages }: StepContext, step: Step): number {
  const [first = -1] = step.inputs;
  if (step.op.kind === "source") return -1;
  if (step.op.kind === "merge") return first;
  // a file that BuildKit makes of a here-document
  if (step.line === 0) return -1;
  if (isLinked(steps, step) || isFirstOnScratch(steps, stages, step)) return -1;
  return first;
}

/** A copy of its own that a merge lays on top of what was there. */
export function isLinked(steps: readonly Step[], { id, line, op }: Step): boolean {
  if (op.kind !== "file") return false;
  return steps.some((other) => other.op.kind === "merge" && other.line === line && other.inputs.slice(1).includes(id));
}

const WITH_FILES = new Set(["run", "copy", "add"]);

/** No instruction before it has put a file into its stage, nor into the stages that this one starts from. */
function isFirstOnScratch(steps: readonly Step[], stages: readonly Stage[], { stage: index, line }: Step): boolean {
  for (let stage = stages[index]; stage; ) {
    const { base, instructions } = stage;
    const isOwn = stage.index === index;
    const before = instructions.filter(({ lines }) => !isOwn || lines.first < line);
    if (before.some(({ keyword }) => WITH_FILES.has(keyword))) return false;
    const own = stage.index;
    // WORKDIR / makes no step
    if (before.some(({ lines }) => steps.some((other) => other.stage === own && other.line === lines.first)))
      return false;
    if (base.kind !== "stage") return base.kind === "scratch";
    stage = stages[base.index];
  }
  return false;
}
