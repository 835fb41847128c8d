import type { Step } from "../../llb/step.ts";

/**
 * Where a build left the cache: the steps that ran although everything they need was cached. Steps that only fetch
 * something, such as a base image or the context, are inputs like others, but aren't misses themselves.
 */
export function firstMisses(
  steps: readonly Step[],
  cached: ReadonlySet<number>,
  ran: ReadonlySet<number>,
): readonly Step[] {
  const isMiss = ({ id, op }: Step): boolean => op.kind !== "source" && ran.has(id) && !cached.has(id);
  const missed = new Set(steps.filter(isMiss).map(({ id }) => id));
  return steps.filter(({ id, inputs }) => missed.has(id) && !inputs.some((input) => missed.has(input)));
}
