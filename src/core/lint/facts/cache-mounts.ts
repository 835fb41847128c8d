import { cleanPath } from "../../text/path.ts";
import type { Facts } from "./facts.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { memoize } from "./memoize.ts";
import { hasCacheMount } from "../../source/mounts.ts";
import { stepsAt } from "./steps-at.ts";

/** A directory that a RUN has as a cache mount. */
export interface CacheMount {
  readonly at: InstructionFacts;
  /** Absolute, without a slash at the end. */
  readonly path: string;
}

/** All cache mounts of the steps that are built, in order of the text. */
export const cacheMountsOf = memoize((facts): readonly CacheMount[] =>
  facts
    .of("run")
    .filter((at) => !at.isTrigger && hasCacheMount(at))
    .flatMap((at) => cachePathsOf(facts, at).map((path) => ({ at, path }))),
);

/** The cache mounts of one RUN. */
export function cachePathsOf(facts: Facts, at: InstructionFacts): string[] {
  const mounts = stepsAt(facts, at).flatMap(({ op }) => (op.kind === "exec" ? op.mounts : []));
  return mounts.filter(({ type }) => type === "cache").map(({ dest }) => cleanPath(dest));
}
