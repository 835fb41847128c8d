import type { Facts } from "../facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../memoize.ts";
import { stageInstructions } from "./stage-at.ts";
import { stepsAt } from "../steps-at.ts";
import { unquote } from "../../../source/words.ts";

/**
 * The directory a stage ends in: what its last WORKDIR, or that of a stage it is built on, comes to; else what the base
 * image sets; "/" where that sets none; "" where it is not known.
 */
export function stageWorkdir(facts: Facts, stage: number): string {
  return workdirs(facts)[stage] ?? "";
}

const workdirs = memoize((facts): readonly string[] => {
  const found: string[] = [];
  for (const { index, base } of facts.input.stages) {
    const last = stageInstructions(facts, index).findLast(({ keyword }) => keyword === "workdir");
    if (last) found.push(pathOf(facts, last));
    else if (base.kind === "stage") found.push(found[base.index] ?? "");
    else if (base.kind === "scratch") found.push("/");
    else found.push(knownWorkdir(facts, index));
  }
  return found;
});

/** What a WORKDIR comes to in the build, else what it says. */
function pathOf(facts: Facts, at: InstructionFacts): string {
  const [made] = stepsAt(facts, at).flatMap(({ op }) => (op.kind === "file" ? op.actions : []));
  const written = unquote(at.syntax.args[0] ?? "");
  return made?.dest ?? (/^\/[^$]*$/.test(written) ? written : "");
}

function knownWorkdir(facts: Facts, stage: number): string {
  const image = facts.input.baseImages[stage];
  if (!image || image.workingDir.includes("<")) return "";
  return image.workingDir || "/";
}
