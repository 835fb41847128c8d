import type { Stage } from "../resolve/stage.ts";
import type { Step } from "../llb/step.ts";

/** What a step needs to be known of its build. */
export interface StepContext {
  readonly steps: readonly Step[];
  readonly stages: readonly Stage[];
}

/**
 * The id of the step whose file system a step builds on; -1 for one that starts from nothing. An input next to it is
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

/** Its own copy that a merge lays on top of what was there. */
export function isLinked(steps: readonly Step[], { id, op }: Step): boolean {
  return op.kind === "file" && linkedIn(steps).has(id);
}

const LINKED = new WeakMap<readonly Step[], ReadonlySet<number>>();

function linkedIn(steps: readonly Step[]): ReadonlySet<number> {
  const known = LINKED.get(steps);
  if (known) return known;
  const linked = new Set(
    steps
      .filter(({ op }) => op.kind === "merge")
      .flatMap(({ inputs, line }) => inputs.slice(1).filter((input) => steps[input]?.line === line)),
  );
  LINKED.set(steps, linked);
  return linked;
}

const WITH_FILES = new Set(["run", "copy", "add"]);

/** No instruction before it has put a file into its stage, nor into the stages that this one starts from. */
function isFirstOnScratch(steps: readonly Step[], stages: readonly Stage[], { stage: index, line }: Step): boolean {
  if (!isOnScratch(stages, index)) return false;
  return stagesBelow(stages, index).every(({ index: own, instructions }) => {
    const before = instructions.filter(({ lines }) => own !== index || lines.first < line);
    if (before.some(({ keyword }) => WITH_FILES.has(keyword))) return false;
    // WORKDIR / makes no step
    return !before.some(({ lines }) => steps.some((other) => other.stage === own && other.line === lines.first));
  });
}

const ON_SCRATCH = new WeakMap<readonly Stage[], Map<number, boolean>>();

/** Whether a stage starts from nothing, through the stages that its FROM names. Every step of a build asks. */
function isOnScratch(stages: readonly Stage[], index: number): boolean {
  const known = ON_SCRATCH.get(stages) ?? new Map<number, boolean>();
  ON_SCRATCH.set(stages, known);
  const found = known.get(index);
  if (found !== undefined) return found;
  const base = stages[index]?.base;
  // FROM only names earlier stages, which have mostly been asked about
  const isScratch =
    base?.kind === "stage" && known.has(base.index)
      ? known.get(base.index) === true
      : stagesBelow(stages, index).at(-1)?.base.kind === "scratch";
  known.set(index, isScratch);
  return isScratch;
}

/** A stage, and those that its FROM goes through. */
function stagesBelow(stages: readonly Stage[], index: number): readonly Stage[] {
  const below: Stage[] = [];
  for (let stage = stages[index]; stage; stage = stage.base.kind === "stage" ? stages[stage.base.index] : undefined)
    below.push(stage);
  return below;
}
