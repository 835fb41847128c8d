import { basePath } from "../text/path.ts";
import { containsWildcards, type FileSelection } from "./cache-context.ts";
import { baseInputOf, type StepContext } from "./layers-base-input.ts";
import type { FileAction, Step } from "../llb/step.ts";

/** One input of a step as its cache key sees it. */
export interface CacheInput {
  /** Id of the input step. */
  readonly step: number;
  /** Null: the whole history of the input counts. Else only what these select of its files. */
  readonly selections: readonly FileSelection[] | null;
}

/**
 * How a step's cache key depends on each of its inputs.
 *
 * - As `fileOp.CacheMap`: what is copied from counts by content, unless it is also what is built on.
 * - As `ExecOp.CacheMap` and `getMountDeps`: the root counts by its history, a mount by its content.
 * - As `mergeOp.CacheMap`: every input counts by its history.
 */
export function cacheInputsOf(context: StepContext, step: Step): readonly CacheInput[] {
  const base = baseInputOf(context, step);
  const { op, inputs } = step;
  if (op.kind === "source" || op.kind === "merge") return inputs.map((input) => ({ step: input, selections: null }));
  return inputs.map((input, position) => {
    if (op.kind === "file") {
      if (input === base) return { step: input, selections: null };
      const actions = op.actions.filter((action) => sourceOf(context.steps, step, action, base) === input);
      return { step: input, selections: actions.map(toSelection) };
    }
    const mounts = op.mounts.filter((mount) => mount.input === position);
    if (mounts.length === 0) return { step: input, selections: null };
    // what is mounted next to the root of the same step: the root's selector is the whole
    const whole = input === base ? [WHOLE] : [];
    return { step: input, selections: [...whole, ...mounts.map(({ source }) => selectPath(source || "/"))] };
  });
}

const WHOLE: FileSelection = { path: "/", hasWildcards: false, include: [], exclude: [] };

function selectPath(path: string): FileSelection {
  return { ...WHOLE, path };
}

/** What a copy takes of its source. */
export function toSelection({ src, include, exclude }: FileAction): FileSelection {
  return { path: src === "" ? "/" : src, hasWildcards: containsWildcards(src), include, exclude };
}

/**
 * The step that an action copies from; -1 for none. The steps do not say it: of several sources, a here-document and
 * a download are told by the file they hold, a repository by the whole of it, and the rest is the context or the stage.
 */
export function sourceOf(steps: readonly Step[], { inputs }: Step, action: FileAction, base: number): number {
  if (action.action !== "copy") return -1;
  const others = inputs.filter((input) => input !== base);
  if (others.length < 2) return others[0] ?? base;
  const holds = others.find((input) => {
    const op = steps[input]?.op;
    if (op?.kind === "file" && steps[input]?.line === 0) return op.actions[0]?.dest === action.src;
    return op?.kind === "source" && op.attrs["http.filename"] === basePath(action.src);
  });
  if (holds !== undefined) return holds;
  const plain = others.find((input) => steps[input]?.op.kind !== "source" || isContext(steps[input]));
  return plain ?? others[0] ?? -1;
}

export function isContext(step: Step | undefined): boolean {
  return step?.op.kind === "source" && step.op.identifier.startsWith("local://");
}
