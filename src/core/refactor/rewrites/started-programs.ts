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

/**
 * The words of ENTRYPOINT and CMD, as the first of these stages that have them say; null where none does. As in BuildKit,
 * an ENTRYPOINT drops the CMD of the stages below it.
 */
function startOf(facts: Facts, stages: readonly number[]): readonly string[] | null {
  let cmd: readonly string[] | null = null;
  for (const stage of stages) {
    cmd ??= ownWords(facts, stage, "cmd");
    const entrypoint = ownWords(facts, stage, "entrypoint");
    if (entrypoint) return [...entrypoint, ...(cmd ?? [])];
  }
  return cmd;
}

/** What the last ENTRYPOINT or CMD of one stage says; null without one. */
function ownWords(facts: Facts, stage: number, kind: "entrypoint" | "cmd"): readonly string[] | null {
  const own = facts.of(kind).filter((at) => at.stage === stage && !at.isTrigger);
  const line = own.findLast((at) => at.as(kind) !== null)?.as(kind)?.line;
  return line ? wordsOf(line) : null;
}

function wordsOf({ args, usesShell }: CommandLine): readonly string[] {
  return usesShell ? ["/bin/sh", "-c", args.join(" ")] : args;
}
