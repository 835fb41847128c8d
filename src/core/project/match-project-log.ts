import type { Analysis, AnalyzedTarget, ProjectOverview } from "../analysis.ts";
import type { Step } from "../llb/step.ts";
import type { TargetBuild } from "../llb/target-build.ts";
import type { BuildLog, LogVertex } from "../log/build-log.ts";
import { groupBy } from "../text/group-by.ts";
import { byStepOf, type LogMatch, type MatchedVertex, matchAmong } from "../log/match-log.ts";
import { parseStepName, type StepName } from "../log/step-name-parts.ts";

/** A log over the steps of a project: each vertex also has the target that it was printed for. */
export interface ProjectLogMatch extends LogMatch {
  readonly vertices: readonly (MatchedVertex & { readonly target: string })[];
}

/**
 * Finds the steps of a log among those of a project's chosen targets. Bake and Compose put the target's name in front of
 * each step; steps that several targets share are printed for one of them. What has no name in front is of the target
 * that most of it is like.
 */
export function matchProjectLog(
  log: BuildLog,
  whole: Pick<Analysis, "build" | "stages">,
  project: ProjectOverview,
): ProjectLogMatch {
  const places = new Map(project.targets.flatMap((one) => placesOf(one, whole)));
  const parsed = log.vertices.map(({ name }) => parseStepName(name));
  const names = parsed.map((name) => targetOf(name, places));
  const vertices = log.vertices.map((vertex, at): MatchedVertex & { readonly target: string } => {
    const kind = parsed[at]?.isInternal ? "internal" : "other";
    return { vertex, kind, step: -1, platform: "", target: "" };
  });
  const take = (positions: readonly number[], name: string, matched: readonly MatchedVertex[]): void => {
    positions.forEach((position, at) => {
      const found = matched[at];
      if (found === undefined) return;
      const step = places.get(name)?.ids[found.step] ?? -1;
      const kind = step < 0 && found.step >= 0 ? "other" : found.kind;
      vertices[position] = { ...found, kind, step, target: name };
    });
  };
  for (const [name, place] of places) {
    const positions = positionsOf(names, name);
    if (positions.length > 0) take(positions, name, match(log, positions, place));
  }
  // a log that names targets has other builds in it where it names none of the project
  const unnamed = names.some((name) => name !== "") ? [] : positionsOf(names, "");
  const isNumbered = unnamed.some((at) => (parsed[at]?.number ?? 0) > 0);
  const [likest, matched = []] = (isNumbered && findLikest(log, unnamed, places)) || [];
  if (likest !== undefined) take(unnamed, likest, matched);
  return { vertices, byStep: byStepOf(vertices) };
}

/** Where the steps of one target are. */
interface TargetPlace {
  readonly build: TargetBuild;
  /** The label of each stage of the whole that is of this target. */
  readonly labels: readonly string[];
  /** Its Dockerfile has one stage, which no step names. */
  readonly isSingle: boolean;
  /** Ids of the steps of the whole by those of the target's build; -1 for what isn't built. */
  readonly ids: readonly number[];
}

function placesOf(
  { name, build, analysis }: AnalyzedTarget,
  whole: Pick<Analysis, "build" | "stages">,
): readonly (readonly [string, TargetPlace])[] {
  if (build === null || analysis === null) return [];
  const reached = new Set(build.reaches);
  const labels = whole.stages.map(({ label }, stage) => (reached.has(stage) ? label : ""));
  const ids = idsAmong(build.steps, whole.build.steps);
  return [[name, { build, labels, isSingle: analysis.stages.length === 1, ids }]];
}

/** Ids among the steps `all` by id of some of them; both are made from the same list, in its order. */
function idsAmong(some: readonly Step[], all: readonly Step[]): readonly number[] {
  const byOperation = groupBy(all, ({ op }) => op);
  const ids: number[] = [];
  for (const step of some) {
    const same = (byOperation.get(step.op) ?? []).find(
      ({ inputs, folder }) =>
        folder?.path === step.folder?.path &&
        inputs.length === step.inputs.length &&
        inputs.every((input, at) => input === ids[step.inputs[at] ?? -1]),
    );
    ids[step.id] = same?.id ?? -1;
  }
  return ids;
}

/** The target that a step is printed for; "" for none of the project. */
function targetOf({ target, stage }: StepName, places: ReadonlyMap<string, TargetPlace>): string {
  const asTarget = target.replaceAll(".", "_");
  if (places.has(asTarget)) return asTarget;
  const asSingle = stage.replaceAll(".", "_");
  return target === "" && places.get(asSingle)?.isSingle === true ? asSingle : "";
}

function positionsOf(names: readonly string[], wanted: string): readonly number[] {
  return names.flatMap((name, at) => (name === wanted ? [at] : []));
}

function match(log: BuildLog, positions: readonly number[], place: TargetPlace): readonly MatchedVertex[] {
  const vertices = positions.flatMap((at): readonly LogVertex[] | LogVertex => log.vertices[at] ?? []);
  return matchAmong(vertices, place.build.steps, place).vertices;
}

/** The target that most steps without a name in front are like. */
function findLikest(
  log: BuildLog,
  positions: readonly number[],
  places: ReadonlyMap<string, TargetPlace>,
): readonly [string, readonly MatchedVertex[]] | undefined {
  const tries = [...places].map(([name, place]) => [name, match(log, positions, place)] as const);
  const shareOf = (matched: readonly MatchedVertex[]): number => matched.filter(({ kind }) => kind === "same").length;
  return tries.toSorted(([, one], [, other]) => shareOf(other) - shareOf(one))[0];
}
