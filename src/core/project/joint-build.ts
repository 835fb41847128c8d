import type { Analysis } from "../analysis.ts";
import { computeWaves } from "../graph/waves.ts";
import type { TargetBuild } from "../llb/target-build.ts";
import { compareBytes } from "../text/compare.ts";
import { mergeTargetSteps } from "./merge-target-steps.ts";

/**
 * One build of several targets of one Dockerfile, as `docker buildx bake` runs a group: all that any of them does, equal
 * steps once. The first build's target, platform, and stage stay; of several platforms no step says on which it runs.
 */
export function jointBuild(
  { stages, graph }: Pick<Analysis, "stages" | "graph">,
  builds: readonly [TargetBuild, ...TargetBuild[]],
): TargetBuild {
  const [first] = builds;
  if (builds.length === 1) return first;
  const error = builds.find((build) => build.error !== null)?.error ?? null;
  const platforms = new Map(
    builds.flatMap(({ reaches, stagePlatforms }) => reaches.map((stage, at) => [stage, stagePlatforms[at] ?? ""])),
  );
  const reaches = [...platforms.keys()].toSorted((one, other) => one - other);
  const unite = (pick: (build: TargetBuild) => readonly string[]): string[] =>
    [...new Set(builds.flatMap((build) => [...pick(build)]))].toSorted(compareBytes);
  return {
    ...first,
    error,
    isPlanned: builds.every(({ isPlanned }) => isPlanned),
    reaches,
    stagePlatforms: reaches.map((stage) => platforms.get(stage) ?? ""),
    images: unite(({ images }) => images),
    contexts: unite(({ contexts }) => contexts),
    resolves: unite(({ resolves }) => resolves),
    ships: [...new Set(builds.flatMap(({ ships }) => ships))],
    waves: computeWaves(graph, stages.length, reaches),
    steps: error === null ? jointSteps(builds) : [],
    platforms: [],
  };
}

function jointSteps(builds: readonly TargetBuild[]): TargetBuild["steps"] {
  const targets = builds.map((build) => ({
    target: { name: `stage:${build.stage}`, context: ".", links: [], options: {} },
    build,
  }));
  // All are of one file and one context.
  return mergeTargetSteps(targets).steps.map(({ folder: _folder, ...step }) => step);
}
