import type { Facts } from "../facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { stageInstructions } from "./stage-at.ts";

/**
 * Goes through the instructions of every stage in order, each stage starting with what its base stage ended with, and
 * returns what each stage ends with. Linear, however long the chain of FROMs is.
 */
export function foldStages<State>(
  facts: Facts,
  initial: State,
  step: (state: State, at: InstructionFacts) => State,
): readonly State[] {
  const ends: State[] = [];
  for (const { index, base } of facts.input.stages) {
    const start = base.kind === "stage" ? (ends[base.index] ?? initial) : initial;
    ends.push(stageInstructions(facts, index).reduce(step, start));
  }
  return ends;
}
