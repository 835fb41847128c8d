import type { Step } from "../../llb/step.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import type { Facts } from "./facts.ts";
import { groupBy } from "../../text/group-by.ts";
import { memoize } from "./memoize.ts";

/**
 * The build steps that an instruction becomes. None where the build does not need its stage, if there is no build, and
 * where an equal step of another stage stands for it.
 */
export function stepsAt(facts: Facts, at: InstructionFacts): readonly Step[] {
  if (at.isTrigger) return [];
  const steps = stepsByLine(facts).get(at.lines.first) ?? [];
  return steps.filter(({ stage }) => stage === at.stage);
}

const stepsByLine = memoize((facts) => groupBy(facts.input.build?.steps ?? [], ({ line }) => line));
