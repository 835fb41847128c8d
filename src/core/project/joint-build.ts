import type { Analysis } from "../analysis.ts";
import type { TargetBuild } from "../llb/target-build.ts";
import { mergeTargetSteps } from "./merge-target-steps.ts";
import { uniteBuilds } from "./unite-builds.ts";

/**
 * One build of several targets of one Dockerfile, as `docker buildx bake` runs a group: all that any of them does, equal
 * steps once. The first build's target, platform, and stage stay; of several platforms no step says on which it runs.
 */
export function jointBuild(
  { stages, graph }: Pick<Analysis, "stages" | "graph">,
  builds: readonly [TargetBuild, ...TargetBuild[]],
): TargetBuild {
  if (builds.length === 1) return builds[0];
  const united = uniteBuilds(builds, graph, stages.length);
  return { ...united, steps: united.error === null ? jointSteps(builds) : [] };
}

function jointSteps(builds: readonly TargetBuild[]): TargetBuild["steps"] {
  const targets = builds.map((build) => ({
    target: { name: `stage:${build.stage}`, context: ".", links: [], options: {} },
    build,
  }));
  // All are of one file and one context.
  return mergeTargetSteps(targets).steps.map(({ folder: _folder, ...step }) => step);
}
