import type { Facts } from "../../lint/facts/facts.ts";
import { stageLinks } from "../../lint/facts/stages/stage-links.ts";
import { startedProgramOf, startedProgram } from "../../lint/facts/started-program.ts";
import type { CommandLine } from "../../parse/command.ts";

/**
 * What images with the layers of a stage start, without paths; "" where nothing of it is in the text. Next to the image
 * of the target these are stages that say what to start, and stages that only another target builds.
 */
export function startedPrograms(facts: Facts, stage: number): readonly string[] {
  const { isBuiltOn, usersOf } = stageLinks(facts);
  const others = facts.input.stages.filter(
    ({ index }) =>
      !facts.ships(index) &&
      (index === stage || isBuiltOn(index, stage)) &&
      (startOf(facts, [index]) !== null || (!facts.isBuilt(index) && usersOf(index).length === 0)),
  );
  return [
    ...(facts.ships(stage) ? [startedProgram(facts)] : []),
    ...others.map(({ index }) => startedProgramOf(startOf(facts, stageLinks(facts).chainOf(index)) ?? [])),
  ];
}

/** The words of ENTRYPOINT and CMD, as the first of these stages that have them say; null where none does. */
function startOf(facts: Facts, stages: readonly number[]): readonly string[] | null {
  const lastOf = (kind: "entrypoint" | "cmd"): readonly string[] | null => {
    for (const stage of stages) {
      const own = facts.of(kind).filter((at) => at.stage === stage && !at.isTrigger);
      const line = own.findLast((at) => at.as(kind) !== null)?.as(kind)?.line;
      if (line) return wordsOf(line);
    }
    return null;
  };
  const [entrypoint, cmd] = [lastOf("entrypoint"), lastOf("cmd")];
  return entrypoint || cmd ? [...(entrypoint ?? []), ...(cmd ?? [])] : null;
}

function wordsOf({ args, usesShell }: CommandLine): readonly string[] {
  return usesShell ? ["/bin/sh", "-c", args.join(" ")] : args;
}
