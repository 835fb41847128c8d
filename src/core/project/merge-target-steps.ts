import type { TargetBuild } from "../llb/target-build.ts";
import type { Step } from "../llb/step.ts";
import type { ProjectTarget } from "../analysis.ts";
import { cleanPath } from "../text/path.ts";

/** A target of a project with its own build. */
export interface BuiltTarget {
  readonly target: Pick<ProjectTarget, "name" | "context" | "links" | "options">;
  readonly build: TargetBuild;
}

/** The steps of all targets, equal ones once. */
export interface MergedSteps {
  /** Inputs come before what uses them; `stage` is that of the first target that has the step. */
  readonly steps: readonly Step[];
  /** The target that the step's `stage` belongs to, by id of step: the first that has it. */
  readonly owners: readonly string[];
  /** Ids among these steps by id among those of the target, by the target's name. */
  readonly idsOf: ReadonlyMap<string, readonly number[]>;
  /** The id of what a target ends in, by its name; for several platforms those of each. */
  readonly outputsOf: ReadonlyMap<string, readonly number[]>;
}

/**
 * Makes one list of the steps of all targets. BuildKit does equal vertices once, whoever asks for them; a context
 * `target:NAME` is what that target ends in. Targets come after those that they take from.
 */
export function mergeTargetSteps(targets: readonly BuiltTarget[]): MergedSteps {
  const merger = new Merger();
  for (const one of inOrder(targets)) merger.add(one);
  return merger;
}

class Merger implements MergedSteps {
  readonly steps: Step[] = [];
  readonly owners: string[] = [];
  readonly idsOf = new Map<string, number[]>();
  readonly outputsOf = new Map<string, number[]>();
  readonly #byKey = new Map<string, number>();

  add({ target, build }: BuiltTarget): void {
    const ids: number[] = [];
    for (const step of build.steps) ids[step.id] = this.#linked(step, build) ?? this.#put(step, ids, target, build);
    this.idsOf.set(target.name, ids);
    this.outputsOf.set(
      target.name,
      outputIds(build).map((id) => ids[id] ?? -1),
    );
  }

  /** What a step that loads another target comes to. */
  #linked({ op, on }: Step, build: TargetBuild): number | undefined {
    if (op.kind !== "source" || !op.identifier.startsWith("input:")) return undefined;
    const [name = "", named] = op.identifier.slice("input:".length).split("::");
    const outputs = this.outputsOf.get(name) ?? [];
    if (outputs.length < 2) return outputs[0];
    const platform = named ?? build.platforms[on?.[0] ?? 0]?.id ?? build.platform;
    const other = this.#platformsOf.get(name) ?? [];
    return outputs[Math.max(0, other.indexOf(platform))];
  }

  readonly #platformsOf = new Map<string, readonly string[]>();

  #put(step: Step, ids: readonly number[], target: BuiltTarget["target"], build: TargetBuild): number {
    this.#platformsOf.set(
      target.name,
      build.platforms.map(({ id }) => id),
    );
    const inputs = step.inputs.map((input) => ids[input] ?? -1);
    const key = JSON.stringify([step.op, inputs, platformsOfStep(step, build), directoryOf(step, target)]);
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const id = this.steps.length;
    this.#byKey.set(key, id);
    const { on: _on, names: _names, alsoIn: _alsoIn, ...own } = step;
    this.steps.push({ ...own, id, inputs, ...folderOf(step, target) });
    this.owners.push(target.name);
    return id;
  }
}

/** The directory that a local source is sent from: the steps of two contexts are not the same. */
function directoryOf({ op }: Step, { context, options }: BuiltTarget["target"]): string {
  if (op.kind !== "source" || !op.identifier.startsWith("local://")) return "";
  const name = op.identifier.slice("local://".length);
  const named = Object.entries(options.contexts ?? {}).find(([key]) => key === name || `_${key}` === name);
  return named?.[1] ?? context;
}

function folderOf(step: Step, target: BuiltTarget["target"]): Pick<Step, "folder"> {
  if (step.op.kind !== "source" || !step.op.identifier.startsWith("local://")) return {};
  const isMain = step.op.identifier === "local://context";
  const path = isMain ? target.context : cleanPath(directoryOf(step, target));
  return { folder: { path, ignore: isMain ? (target.options.dockerignore ?? "") : "" } };
}

/** The platforms that a step runs on. */
function platformsOfStep({ stage, on }: Step, build: TargetBuild): string {
  const builds = build.platforms.length > 0 ? (on ?? [0]).map((at) => build.platforms[at]?.build) : [build];
  const names = builds.map((one) => {
    const at = one?.reaches.indexOf(stage) ?? -1;
    return (at < 0 ? one?.platform : one?.stagePlatforms[at]) ?? "";
  });
  return [...new Set(names)].toSorted().join();
}

/** Ids of the last step, or with several platforms of the last of each. */
export function outputIds({ steps, platforms }: TargetBuild): readonly number[] {
  if (platforms.length === 0) return steps.length === 0 ? [] : [steps.length - 1];
  return platforms.flatMap((_, at) => {
    const last = steps.findLast(({ on }) => on?.includes(at) ?? false);
    return last === undefined ? [] : [last.id];
  });
}

/** Targets after those that their contexts name; of a circle in the order given. */
function inOrder(targets: readonly BuiltTarget[]): readonly BuiltTarget[] {
  const byName = new Map(targets.map((one) => [one.target.name, one]));
  const ordered: BuiltTarget[] = [];
  const seen = new Set<string>();
  const visit = (one: BuiltTarget, depth: number): void => {
    if (seen.has(one.target.name) || depth > MOST_LINKS) return;
    seen.add(one.target.name);
    for (const name of one.target.links) {
      const linked = byName.get(name);
      if (linked !== undefined) visit(linked, depth + 1);
    }
    ordered.push(one);
  };
  for (const one of targets) visit(one, 0);
  return ordered;
}

/** Longer chains of targets are not followed. */
const MOST_LINKS = 1000;
