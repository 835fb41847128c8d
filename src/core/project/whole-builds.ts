import { computeWaves } from "../graph/waves.ts";
import type { StageGraph } from "../graph/stage-graph.ts";
import type { Step } from "../llb/step.ts";
import type { TargetBuild } from "../llb/target-build.ts";
import { lookUp } from "../text/look-up.ts";
import type { MergedSteps } from "./merge-target-steps.ts";
import type { TargetWithAnalysis } from "./stage-classes.ts";
import { uniteBuilds, uniteNames } from "./unite-builds.ts";
import type { StageLookup } from "./whole-graph.ts";

/** What builds are put together from. */
export interface WholeContext {
  readonly targets: ReadonlyMap<string, TargetWithAnalysis>;
  readonly merged: MergedSteps;
  readonly graph: StageGraph;
  readonly stageCount: number;
  readonly indexOf: StageLookup;
}

/** The build of one target in terms of the whole graph, with all that it takes from other targets. */
export function wholeBuild(name: string, context: WholeContext): TargetBuild | null {
  const one = context.targets.get(name);
  if (one === undefined) return null;
  const members = withLinked(name, context);
  const { build } = one.analysis;
  const errors = members.map((member) => member.analysis.build.error);
  const error = errors.find((found) => found !== null) ?? null;
  return {
    ...build,
    target: name,
    error,
    stage: build.stage < 0 ? -1 : context.indexOf(name, build.stage),
    ...reachOf(members, context),
    ships: shipsOf(one, context),
    steps: error === null ? stepsOf([name], context) : [],
    platforms: [],
  };
}

/** One build of several targets: all that any of them does. */
export function groupBuild(builds: readonly TargetBuild[], context: WholeContext): TargetBuild | null {
  const [first, ...others] = builds;
  if (first === undefined || others.length === 0) return first ?? null;
  const united = uniteBuilds([first, ...others], context.graph, context.stageCount);
  const names = builds.map(({ target }) => target);
  return { ...united, steps: united.error === null ? stepsOf(names, context) : [] };
}

/** The target and all that it takes from, directly or not. */
function withLinked(name: string, { targets }: WholeContext): readonly TargetWithAnalysis[] {
  const found = new Set<TargetWithAnalysis>();
  const pending = [name];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const one = targets.get(next);
    if (one === undefined || found.has(one)) continue;
    found.add(one);
    pending.push(...usedLinks(one));
  }
  return [...found];
}

/** The targets that the contexts are, of those contexts that the build uses. */
function usedLinks({ analysis, target }: TargetWithAnalysis): readonly string[] {
  const { contexts = {} } = target.options;
  return analysis.build.contexts.flatMap((key) => {
    const value = lookUp(contexts, key) ?? "";
    return value.startsWith("target:") ? [value.slice("target:".length)] : [];
  });
}

function reachOf(
  members: readonly TargetWithAnalysis[],
  { graph, stageCount, indexOf }: WholeContext,
): Pick<TargetBuild, "reaches" | "stagePlatforms" | "waves" | "images" | "contexts" | "resolves"> {
  const reached = new Map<number, string>();
  for (const { target, analysis } of members) {
    const { reaches, stagePlatforms } = analysis.build;
    reaches.forEach((stage, at) => reached.set(indexOf(target.name, stage), stagePlatforms[at] ?? ""));
  }
  reached.delete(-1);
  const reaches = [...reached.keys()].toSorted((one, other) => one - other);
  const builds = members.map(({ analysis }) => analysis.build);
  return {
    reaches,
    stagePlatforms: reaches.map((stage) => reached.get(stage) ?? ""),
    waves: computeWaves(graph, stageCount, reaches),
    images: uniteNames(builds, ({ images }) => images),
    contexts: uniteNames(builds, ({ contexts }) => contexts),
    resolves: uniteNames(builds, ({ resolves }) => resolves),
  };
}

/** The stages whose layers are in the image, also through a base that is another target. */
function shipsOf(one: TargetWithAnalysis, context: WholeContext): readonly number[] {
  const ships: number[] = [];
  const seen = new Set<TargetWithAnalysis>();
  for (let at: TargetWithAnalysis | undefined = one; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const { target, analysis }: TargetWithAnalysis = at;
    for (const stage of analysis.build.ships) ships.push(context.indexOf(target.name, stage));
    const bottom = analysis.stages[analysis.build.ships.at(-1) ?? analysis.build.stage];
    const key: string | null = bottom?.replacedBy ?? (bottom?.base.kind === "context" ? bottom.base.key : null);
    const value: string = key === null ? "" : (lookUp(target.options.contexts ?? {}, key) ?? "");
    at = value.startsWith("target:") ? context.targets.get(value.slice("target:".length)) : undefined;
  }
  return [...new Set(ships)].filter((stage) => stage >= 0);
}

/** The steps that the targets end in and all they need, numbered from 0. */
function stepsOf(names: readonly string[], { merged, targets, indexOf }: WholeContext): Step[] {
  const needed = new Set<number>();
  const pending = names.flatMap((name) => merged.outputsOf.get(name) ?? []);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (id < 0 || needed.has(id)) continue;
    needed.add(id);
    pending.push(...(merged.steps[id]?.inputs ?? []));
  }
  const ids = new Map([...needed].toSorted((one, other) => one - other).map((id, at) => [id, at]));
  return [...ids].flatMap(([old, id]): readonly Step[] => {
    const step = merged.steps[old];
    if (step === undefined) return [];
    const owner = merged.owners[old] ?? "";
    const stage = step.stage < 0 || !targets.has(owner) ? -1 : indexOf(owner, step.stage);
    return [{ ...step, id, stage, inputs: step.inputs.map((input) => ids.get(input) ?? -1) }];
  });
}
