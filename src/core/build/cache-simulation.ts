import { causesOf, type CacheCause } from "./cache-cause.ts";
import { isContext } from "./cache-inputs.ts";
import { cacheKeysOf, Interner, type StepKey } from "./cache-keys.ts";
import type { CacheKeyInputs } from "./cache-key-inputs.ts";
import { identifySteps } from "./durations-known.ts";

/** What a build does with a step whose like may have been built before. */
export interface CacheOutcome {
  readonly step: number;
  /** `checked`: the context, which is always looked through and never run. */
  readonly kind: "cached" | "runs" | "checked";
  /** Why it runs; empty where it does not. */
  readonly causes: readonly CacheCause[];
}

export interface CacheSimulation {
  /** By id of step of the later build. */
  readonly outcomes: readonly CacheOutcome[];
  /** Steps that run again, and everything that could: the context is not counted. */
  readonly runs: number;
  readonly total: number;
}

/**
 * What a build finds in the cache that an earlier build of the same file has filled. The rules are BuildKit's
 * (`solver/llbsolver/ops`): a step is found by its operation and its inputs, what it builds on counting by its whole
 * history and what it copies or mounts by content alone.
 *
 * What a command that runs again writes is taken to differ from before, and so is everything in an image whose digest
 * has changed. Where it is the same in truth, BuildKit finds copies of it in the cache that are said to run here.
 */
export function simulateCache(before: CacheKeyInputs, after: CacheKeyInputs): CacheSimulation {
  const interner = new Interner();
  // every file that either build knows of exists in both
  const files = [...new Set([...before.files, ...after.files])].toSorted();
  const earlier = cacheKeysOf({ ...before, files }, interner);
  const later = cacheKeysOf({ ...after, files }, interner);
  const known = new Set(earlier.map(({ key }) => key));
  const counterparts = findCounterparts(before, earlier, after);
  const outcomes = later.map((key): CacheOutcome => {
    const step = key.step.id;
    if (isContext(key.step)) return { step, kind: "checked", causes: [] };
    if (known.has(key.key)) return { step, kind: "cached", causes: [] };
    const causes = causesOf({
      before,
      after: { ...after, files },
      key,
      counterpart: counterparts[step] ?? null,
      earlier,
      known,
      later,
    });
    return { step, kind: "runs", causes };
  });
  const counted = outcomes.filter(({ kind }) => kind !== "checked");
  return { outcomes, runs: counted.filter(({ kind }) => kind === "runs").length, total: counted.length };
}

/** How many steps run again, of those that could. */
export type RerunCount = Pick<CacheSimulation, "runs" | "total">;

/** What each of several builds, with the same changes, runs again on its own after an earlier one: only how many steps. */
export function countReruns(before: CacheKeyInputs, builds: readonly CacheKeyInputs[]): readonly RerunCount[] {
  const interner = new Interner();
  const files = [...new Set([before, ...builds].flatMap((one) => one.files))].toSorted();
  const known = new Set(cacheKeysOf({ ...before, files }, interner).map(({ key }) => key));
  return builds.map((build) => {
    const counted = cacheKeysOf({ ...build, files }, interner).filter(({ step }) => !isContext(step));
    return { runs: counted.filter(({ key }) => !known.has(key)).length, total: counted.length };
  });
}

/** For each later step the earlier one that it was, told by its stage and text, else by its stage and place. */
function findCounterparts(
  before: CacheKeyInputs,
  earlier: readonly StepKey[],
  after: CacheKeyInputs,
): readonly (StepKey | undefined)[] {
  const old = identify(before);
  const taken = new Set<number>();
  const found: (StepKey | undefined)[] = [];
  const own = identify(after);
  for (const field of ["text", "place"] as const) {
    const free = new Map<string, number[]>();
    // the last first, so that the first is taken off the end
    for (let at = old.length - 1; at >= 0; at--) {
      const other = old[at];
      if (!other || taken.has(at)) continue;
      const key = JSON.stringify([other.stage, other[field]]);
      const places = free.get(key);
      if (places) places.push(at);
      else free.set(key, [at]);
    }
    for (const [id, identity] of own.entries()) {
      if (found[id]) continue;
      const at = free.get(JSON.stringify([identity.stage, identity[field]]))?.pop();
      if (at === undefined) continue;
      taken.add(at);
      found[id] = earlier[at];
    }
  }
  return found;
}

function identify({ steps, stages }: CacheKeyInputs) {
  return identifySteps(
    steps,
    stages.map(({ label }) => label),
  );
}
