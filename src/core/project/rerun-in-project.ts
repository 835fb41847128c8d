import type { Analysis } from "../analysis.ts";
import { cacheKeyInputsFor, type OutsideChange } from "../build/cache-key-inputs.ts";
import { type CacheSimulation, countReruns, simulateCache } from "../build/cache-simulation.ts";
import { scheduleSteps } from "../build/schedule.ts";

/** What a build of one target of a project runs again. */
export interface TargetRerun {
  readonly name: string;
  /** The stage of the whole graph that it ends in; -1 for none. */
  readonly stage: number;
  readonly runs: number;
  readonly total: number;
}

/** What a build of a project runs again after a change; steps that several targets share count once. */
export interface ProjectRerun {
  readonly simulation: CacheSimulation;
  readonly targets: readonly TargetRerun[];
  /** Ids of the steps of the longest chain of steps that run again, in order. */
  readonly chain: readonly number[];
  /** Seconds that the chain takes. */
  readonly seconds: number;
}

/**
 * Builds the chosen targets of `after` with the cache that those of `before` have filled. Files of `change` are paths
 * in the project; the path of a folder stands for something in it. `durations` are seconds by id of step of `after`.
 * Null where either cannot be built.
 */
export function rerunInProject(
  before: Analysis,
  after: Analysis,
  change: OutsideChange,
  durations: readonly number[],
): ProjectRerun | null {
  if (before.build.steps.length === 0 || after.build.steps.length === 0) return null;
  const { sameResults } = change;
  const inputs = cacheKeyInputsFor(before, sameResults && { sameResults });
  const simulation = simulateCache(inputs, cacheKeyInputsFor(after, change));
  const builds = after.project?.builds ?? [];
  const counts = countReruns(
    inputs,
    builds.map((build) => cacheKeyInputsFor({ ...after, build }, change)),
  );
  const targets = builds.map(({ target, stage }, at): TargetRerun => {
    const { runs = 0, total = 0 } = counts[at] ?? {};
    return { name: target, stage, runs, total };
  });
  const rerun = new Set(simulation.outcomes.filter(({ kind }) => kind === "runs").map(({ step }) => step));
  const { steps } = after.build;
  const schedule = scheduleSteps(
    steps,
    steps.map(({ id }) => (rerun.has(id) ? (durations[id] ?? 0) : 0)),
  );
  const chain = schedule.criticalPath.filter((id) => rerun.has(id));
  return { simulation, targets, chain, seconds: schedule.total };
}
