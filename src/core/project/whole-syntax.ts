import type { Analysis, DockerfilePlace } from "../analysis.ts";
import type { Command } from "../parse/command.ts";
import type { ParsedStage } from "../parse/parse-stages.ts";
import type { Instruction } from "../parse/syntax.ts";
import type { Stage, StageBase } from "../resolve/stage.ts";
import { lookUp } from "../text/look-up.ts";
import type { StageClass } from "./stage-classes.ts";
import type { LinkLookup, StageLookup } from "./whole-graph.ts";

type WholeSyntax = Pick<Analysis, "file" | "parsed" | "stages" | "baseImages">;

/**
 * The instructions and stages of all Dockerfiles as one list: numbered through, while each keeps the lines of the file
 * it is in.
 */
export function wholeSyntax(
  classes: readonly StageClass[],
  dockerfiles: readonly DockerfilePlace[],
  indexOf: StageLookup,
  linkedStage: LinkLookup,
): WholeSyntax {
  const examples = new Map<string, StageClass>();
  for (const one of classes) if (!examples.has(one.dockerfile)) examples.set(one.dockerfile, one);
  const instructions = dockerfiles.flatMap(({ path, firstInstruction }) =>
    (examples.get(path)?.example.analysis.file.instructions ?? []).map((instruction) => ({
      ...instruction,
      index: instruction.index + firstInstruction,
    })),
  );
  const firsts = new Map(dockerfiles.map(({ path, firstInstruction }) => [path, firstInstruction]));
  const stages: Stage[] = [];
  const parsedStages: ParsedStage[] = [];
  classes.forEach((one, index) => {
    const { analysis, target } = one.example;
    const stage = analysis.stages[one.stage];
    const parsed = analysis.parsed.stages[one.stage];
    if (stage === undefined || parsed === undefined) return;
    const first = firsts.get(one.dockerfile) ?? 0;
    const renumber = (instruction: Instruction): Instruction =>
      instruction.index < 0 ? instruction : (instructions[instruction.index + first] ?? instruction);
    const contexts = target.options.contexts ?? {};
    stages.push({
      ...stage,
      index,
      label: stage.name === "" ? stage.label : stage.name,
      base: placeBase(stage.base, target.name, contexts, indexOf, linkedStage),
      from: renumber(stage.from),
      instructions: stage.instructions.map(renumber),
    });
    const renumbered = <One extends Command>(command: One): One => ({
      ...command,
      instruction: renumber(command.instruction),
    });
    parsedStages.push({ from: renumbered(parsed.from), commands: parsed.commands.map(renumbered) });
  });
  const metaArgs = [...examples.values()].flatMap(({ example }) => example.analysis.parsed.metaArgs);
  return {
    file: { escape: "\\", directives: [], pieces: [], instructions, warnings: [], errors: [] },
    parsed: { stages: parsedStages, metaArgs, errors: [], seen: instructions.length },
    stages,
    baseImages: classes.map(({ example, stage }) => example.analysis.baseImages[stage] ?? null),
  };
}

function placeBase(
  base: StageBase,
  target: string,
  contexts: Readonly<Record<string, string>>,
  indexOf: StageLookup,
  linkedStage: LinkLookup,
): StageBase {
  if (base.kind === "stage") return { kind: "stage", index: indexOf(target, base.index) };
  if (base.kind !== "context") return base;
  const value = lookUp(contexts, base.key) ?? "";
  const stage = value.startsWith("target:") ? linkedStage(value.slice("target:".length)) : -1;
  return stage < 0 ? base : { kind: "stage", index: stage };
}
