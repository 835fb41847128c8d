import type { Step } from "../../llb/step.ts";
import { isContext } from "../cache-inputs.ts";
import { baseInputOf, type StepContext } from "../layers-base-input.ts";

/** What of earlier builds a fresh runner gets: nothing, every step's result, or that of the image's own layers only. */
export type ImportedCache = "none" | "max" | "min" | "inline";

/** What a fresh runner does with a step. */
export type FreshOutcome =
  /** It is found in the imported cache, or nothing that runs needs it. */
  | "cached"
  /** It is another step than before. */
  | "changed"
  /** It is the same as before, but the imported cache has no result of it, and a step that runs needs one. */
  | "missing"
  /** An image or address that a step which runs needs: it is fetched. */
  | "fetched"
  /** The context, which is always looked through. */
  | "checked";

/**
 * What a build runs on a machine that has only what it imports, by id of step. `changed` are the steps that a build with the
 * whole cache would run again.
 *
 * As in BuildKit, a step whose key is found with a result ends the search there, and what it was made from is not looked
 * at (`solver/edge.go`). `mode=min` exports the keys of all steps but results only of those whose layers the image has
 * (`solver/exporter.go`: after the first remote the mode becomes `CacheExportModeRemoteOnly`), `type=inline` the same
 * within the image (`cache/remotecache/inline`). Sources have no dependencies and are never exported (`ExportRoots`).
 */
export function freshRunnerOutcomes(
  build: StepContext,
  changed: ReadonlySet<number>,
  imported: ImportedCache,
): readonly FreshOutcome[] {
  const { steps } = build;
  const layers = imported === "max" || imported === "none" ? new Set<number>() : resultLayers(build);
  const hasResult = ({ id }: Step): boolean => imported === "max" || layers.has(id);
  const outcomes = steps.map((step): FreshOutcome => (isContext(step) ? "checked" : "cached"));
  const isWanted = new Set(steps.slice(-1).map(({ id }) => id));
  for (const step of steps.toReversed()) {
    if (!isWanted.has(step.id) || isContext(step)) continue;
    const isChanged = imported === "none" || changed.has(step.id);
    if (step.op.kind === "source") outcomes[step.id] = "fetched";
    else if (isChanged) outcomes[step.id] = "changed";
    else if (!hasResult(step)) outcomes[step.id] = "missing";
    else continue;
    for (const input of step.inputs) isWanted.add(input);
  }
  return outcomes;
}

/** The steps whose layers the result consists of, down to what its first image brings. */
function resultLayers(build: StepContext): ReadonlySet<number> {
  const { steps } = build;
  const layers = new Set<number>();
  const visit = (step: Step | undefined): void => {
    if (!step || layers.has(step.id) || step.op.kind === "source") return;
    layers.add(step.id);
    if (step.op.kind === "merge") for (const input of step.inputs) visit(steps[input]);
    else visit(steps[baseInputOf(build, step)]);
  };
  visit(steps.at(-1));
  return layers;
}
