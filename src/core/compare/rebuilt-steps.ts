import type { Analysis } from "../analysis.ts";
import { simulateCache } from "../build/cache-simulation.ts";
import { cacheKeyInputsFor } from "../build/cache-key-inputs.ts";
import type { Comparison, RebuiltStep } from "./comparison.ts";

/** The steps of the later build that the earlier build's cache does not have; none where one of both can't be built. */
export function rebuiltSteps(before: Analysis, after: Analysis): Pick<Comparison, "rebuilt" | "steps"> {
  if (before.build.steps.length === 0 || after.build.steps.length === 0) return { rebuilt: [], steps: 0 };
  const { outcomes, total } = simulateCache(cacheKeyInputsFor(before), cacheKeyInputsFor(after));
  const rebuilt = outcomes.flatMap((outcome): readonly RebuiltStep[] => {
    const step = after.build.steps[outcome.step];
    if (outcome.kind !== "runs" || step === undefined) return [];
    const { name, line, stage } = step;
    const isFollowUp = outcome.causes.every(({ kind }) => kind === "base" || kind === "content");
    return [{ name, line, stage: after.stages[stage]?.label ?? "", isFollowUp }];
  });
  return { rebuilt, steps: total };
}
