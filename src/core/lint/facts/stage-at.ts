import type { Facts, StageFacts } from "./facts.ts";
import type { InstructionFacts } from "./instruction-facts.ts";
import { memoize } from "./memoize.ts";

const byIndex = memoize(
  (facts) => new Map(facts.stages.filter(({ from }) => from).map((stage) => [stage.index, stage])),
);

/** The FROM of a stage. */
export function fromOf(facts: Facts, stage: number): InstructionFacts | null {
  return stageAt(facts, stage)?.from ?? null;
}

/** The instructions of a stage behind its FROM, those that ONBUILD wraps left out. */
export function instructionsOf(facts: Facts, stage: number): readonly InstructionFacts[] {
  return stageAt(facts, stage)?.instructions.filter(({ isTrigger }) => !isTrigger) ?? [];
}

function stageAt(facts: Facts, stage: number): StageFacts | undefined {
  return byIndex(facts).get(stage);
}
