import type { StageGraph } from "../graph/stage-graph.ts";
import { computeWaves } from "../graph/waves.ts";
import type { OutlineArg, OutlineSecret, TargetBuild } from "../llb/target-build.ts";
import { compareBytes } from "../text/compare.ts";

/**
 * One build of several targets, without its steps: all that any of them does. What only one target can have, such as the
 * stage it ends in, is the first one's, and so is a build argument's value.
 */
export function uniteBuilds(
  builds: readonly [TargetBuild, ...TargetBuild[]],
  graph: StageGraph,
  stageCount: number,
): Omit<TargetBuild, "steps"> {
  const platforms = new Map<number, string>();
  for (const { reaches, stagePlatforms } of builds)
    for (const [at, stage] of reaches.entries())
      if (!platforms.has(stage)) platforms.set(stage, stagePlatforms[at] ?? "");
  const reaches = [...platforms.keys()].toSorted((one, other) => one - other);
  return {
    ...builds[0],
    error: builds.find((build) => build.error !== null)?.error ?? null,
    isPlanned: builds.every(({ isPlanned }) => isPlanned),
    reaches,
    stagePlatforms: reaches.map((stage) => platforms.get(stage) ?? ""),
    images: uniteNames(builds, ({ images }) => images),
    contexts: uniteNames(builds, ({ contexts }) => contexts),
    resolves: uniteNames(builds, ({ resolves }) => resolves),
    ships: [...new Set(builds.flatMap(({ ships }) => ships))],
    waves: computeWaves(graph, stageCount, reaches),
    args: uniteArgs(builds.flatMap(({ args }) => args)),
    secrets: uniteSecrets(builds.flatMap(({ secrets }) => secrets)),
    ssh: uniteSecrets(builds.flatMap(({ ssh }) => ssh)),
    // of several targets, no step says for which platform it is
    platforms: [],
  };
}

/** Names that any of the builds has, sorted. */
export function uniteNames(
  builds: readonly TargetBuild[],
  pick: (build: TargetBuild) => readonly string[],
): readonly string[] {
  return [...new Set(builds.flatMap((build) => [...pick(build)]))].toSorted(compareBytes);
}

function uniteArgs(args: readonly OutlineArg[]): readonly OutlineArg[] {
  const byName = new Map<string, OutlineArg>();
  for (const arg of args) if (!byName.has(arg.name)) byName.set(arg.name, arg);
  return [...byName.values()];
}

/** What one target requires, all of them together do. */
function uniteSecrets(secrets: readonly OutlineSecret[]): readonly OutlineSecret[] {
  const byName = new Map<string, OutlineSecret>();
  for (const secret of secrets) {
    const known = byName.get(secret.name);
    byName.set(secret.name, known === undefined ? secret : { ...known, required: known.required || secret.required });
  }
  return [...byName.values()];
}
