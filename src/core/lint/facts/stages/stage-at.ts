import type { Facts } from "../facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../memoize.ts";

interface StageText {
  readonly from: InstructionFacts;
  readonly instructions: readonly InstructionFacts[];
}

const NONE: readonly InstructionFacts[] = [];

const byIndex = memoize((facts): ReadonlyMap<number, StageText> => {
  const stages = new Map<number, StageText>();
  for (const { index, from, instructions } of facts.stages) {
    if (!from || index < 0) continue;
    const hasTriggers = instructions.some(({ isTrigger }) => isTrigger);
    stages.set(index, { from, instructions: hasTriggers ? instructions.filter((at) => !at.isTrigger) : instructions });
  }
  return stages;
});

/** The FROM of a stage. */
export function fromOf(facts: Facts, stage: number): InstructionFacts | null {
  return byIndex(facts).get(stage)?.from ?? null;
}

/** The instructions of a stage behind its FROM, those that ONBUILD wraps left out. */
export function stageInstructions(facts: Facts, stage: number): readonly InstructionFacts[] {
  return byIndex(facts).get(stage)?.instructions ?? NONE;
}
