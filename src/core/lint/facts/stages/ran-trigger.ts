import type { Command } from "../../../parse/command.ts";
import { parseCommand } from "../../../parse/parse-command.ts";
import { parseTrigger } from "../../../parse/parse-trigger.ts";
import type { Facts } from "../facts.ts";
import { memoize } from "../memoize.ts";

/**
 * Makes a question about a stage: whether an ONBUILD instruction of its base ran in it, or in a stage it is built on,
 * that is `wanted`. An image with triggers that aren't known in full may have one.
 */
export function ranTrigger(wanted: (command: Command) => boolean): (facts: Facts, stage: number) => boolean {
  const answers = memoize((facts): readonly boolean[] => {
    const brought = new Set<number>();
    for (const { stage, isTrigger, command } of facts.instructions)
      if (isTrigger && command !== null && wanted(command)) brought.add(stage);
    const found: boolean[] = [];
    for (const { index, base } of facts.input.stages) {
      if (base.kind === "stage") found.push(brought.has(base.index) || (found[base.index] ?? false));
      else found.push(isOfImage(facts, index, wanted));
    }
    return found;
  });
  return (facts, stage) => answers(facts)[stage] ?? false;
}

function isOfImage({ input }: Facts, stage: number, wanted: (command: Command) => boolean): boolean {
  const image = input.baseImages[stage];
  if (!image) return false;
  return image.hasUnknownTriggers || image.triggers.some((text) => isWanted(text, wanted));
}

function isWanted(text: string, wanted: (command: Command) => boolean): boolean {
  const instruction = parseTrigger(text, { first: 0, last: 0 });
  const parsed = instruction.ok ? parseCommand(instruction.value) : instruction;
  return parsed.ok && wanted(parsed.value);
}
