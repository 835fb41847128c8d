import type { Analysis, TargetBuild } from "#core/analysis.ts";
import { buildTarget } from "#core/lean-analysis.ts";

/** The builds that are shown together, as `docker buildx bake` runs a group: that of the chosen target first. */
export type ShownBuilds = readonly [TargetBuild, ...TargetBuild[]];

/**
 * The build of the chosen target and those of the targets `also`; a name that no stage has, or that means a stage which
 * is there already, adds nothing.
 */
export function shownBuilds(analysis: Analysis, also: readonly string[]): ShownBuilds {
  const others: TargetBuild[] = [];
  const [first, ...rest] = analysis.project?.builds ?? [];
  if (first !== undefined) return [first, ...rest];
  if (analysis.project !== undefined) return [analysis.build];
  const stages = new Set([analysis.build.stage]);
  for (const target of also) {
    const stage = stageOfTarget(analysis, target);
    if (stage === undefined || stages.has(stage)) continue;
    stages.add(stage);
    others.push(buildTarget(analysis, target));
  }
  return [analysis.build, ...others];
}

/** BuildKit compares the names of targets without regard to case. */
function stageOfTarget({ targets }: Analysis, target: string): number | undefined {
  return targets.find((choice) => choice.target === target.toLowerCase())?.stage;
}
