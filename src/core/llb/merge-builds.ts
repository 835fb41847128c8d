import { computeWaves } from "../graph/waves.ts";
import type { StageGraph } from "../graph/stage-graph.ts";
import { compareBytes } from "../text/compare.ts";
import { mergeSteps, type PlatformSteps } from "./merge-steps.ts";
import type { PlatformBuild, TargetBuild } from "./target-build.ts";

/** The build of one target for several platforms: what is true of any of them, and the build of each. */
export function mergeBuilds(
  platforms: readonly PlatformBuild[],
  plans: readonly PlatformSteps[],
  graph: StageGraph,
  stageCount: number,
): TargetBuild | null {
  const builds = platforms.map(({ build }) => build);
  const [first] = builds;
  if (!first) return null;
  const error = builds.find((build) => build.error)?.error ?? null;
  const platformOf = new Map<number, string>();
  for (const { reaches, stagePlatforms } of builds)
    for (const [at, stage] of reaches.entries())
      if (!platformOf.has(stage)) platformOf.set(stage, stagePlatforms[at] ?? "");
  const reaches = [...platformOf.keys()].toSorted((left, right) => left - right);
  return {
    ...first,
    error,
    isPlanned: builds.every(({ isPlanned }) => isPlanned),
    reaches,
    images: unite(builds, ({ images }) => images),
    contexts: unite(builds, ({ contexts }) => contexts),
    resolves: unite(builds, ({ resolves }) => resolves),
    stagePlatforms: reaches.map((stage) => platformOf.get(stage) ?? ""),
    waves: computeWaves(graph, stageCount, reaches),
    steps: error ? [] : mergeSteps(plans),
    platforms,
  };
}

function unite(builds: readonly TargetBuild[], pick: (build: TargetBuild) => readonly string[]): string[] {
  return [...new Set(builds.flatMap((build) => [...pick(build)]))].toSorted(compareBytes);
}
