import type { Step } from "../../plan/step.ts";
import type { InstructionFacts } from "./instruction-facts.ts";
import type { Facts } from "./facts.ts";
import { groupBy } from "./group-by.ts";
import { memoize } from "./memoize.ts";

/**
 * The build steps that an instruction becomes. None where the build does not need its stage, where there is no build, and
 * where an equal step of another stage stands for it.
 */
export function stepsAt(facts: Facts, at: InstructionFacts): readonly Step[] {
  if (at.isTrigger) return [];
  const steps = stepsByLine(facts).get(at.lines.first) ?? [];
  return steps.filter(({ stage }) => stage === at.stage);
}

const stepsByLine = memoize((facts) => groupBy(facts.input.build?.steps ?? [], ({ line }) => line));
