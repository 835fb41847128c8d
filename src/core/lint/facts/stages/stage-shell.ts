import type { Facts } from "../facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../memoize.ts";
import { stageLinks } from "./stage-links.ts";

/** The SHELL that the commands of an instruction run in: its words, none for the default one. */
export function shellAt(facts: Facts, at: InstructionFacts): readonly string[] {
  const settings = shellsByStage(facts);
  let end = at.range.start;
  for (const stage of at.stage < 0 ? [-1] : stageLinks(facts).chainOf(at.stage)) {
    const last = settings.get(stage)?.findLast(({ range }) => range.start < end);
    if (last) return last.syntax.args;
    end = Infinity;
  }
  return facts.input.baseImages[at.stage]?.shell ?? NONE;
}

const NONE: readonly string[] = [];

const shellsByStage = memoize((facts): ReadonlyMap<number, readonly InstructionFacts[]> => {
  const byStage = new Map<number, InstructionFacts[]>();
  for (const at of facts.of("shell")) {
    if (at.isTrigger) continue;
    const own = byStage.get(at.stage) ?? [];
    own.push(at);
    byStage.set(at.stage, own);
  }
  return byStage;
});
