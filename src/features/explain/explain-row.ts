import type { Analysis, Instruction, Stage } from "#core/analysis.ts";
import { explainRowMessages } from "#i18n/en/explain/row.ts";
import { explainCommand } from "./explain-command.ts";
import type { Explained } from "./explained.ts";
import { code } from "./as-code.ts";
import { whereItStarts } from "./explain-stage.ts";
import { partOfStage, stageName } from "./stage-part.ts";

/** One instruction: what it does, and what that is for the image. */
export function explainRow(analysis: Analysis, instruction: Instruction): Explained {
  const words = explainRowMessages();
  const keyword = instruction.keyword.toUpperCase();
  const stage = stageOf(analysis, instruction);
  return {
    title: words.title(instruction.lines.first, keyword),
    sentences: [
      ...whatItDoes(analysis, instruction, stage),
      stage === undefined ? "" : whatIsThereOfIt(analysis, stage),
    ],
  };
}

/** The stage that an instruction is in: by its number, as lines are those of one file; of several variants one that is built. */
function stageOf(analysis: Analysis, { index, lines: { first } }: Instruction): Stage | undefined {
  if (analysis.project === undefined)
    return analysis.stages.find(({ lines }) => first >= lines.first && first <= lines.last);
  const own = analysis.stages.filter(
    ({ from, instructions }) => from.index === index || instructions.some((one) => one.index === index),
  );
  return own.find((stage) => partOfStage(analysis, stage.index) !== "skipped") ?? own[0];
}

function whatItDoes(analysis: Analysis, instruction: Instruction, stage: Stage | undefined): readonly string[] {
  const words = explainRowMessages();
  const { metaArgs, stages } = analysis.parsed;
  if (stage !== undefined && stage.from.index === instruction.index) return [whereItStarts(analysis, stage)];
  const metaArg = metaArgs.find((arg) => arg.instruction.index === instruction.index);
  if (metaArg !== undefined) return explainCommand(analysis, metaArg, true);
  const command = stages.flatMap(({ commands }) => commands).find((one) => one.instruction.index === instruction.index);
  if (command !== undefined) return explainCommand(analysis, command, false);
  const isKnown =
    /^(?:add|arg|cmd|copy|entrypoint|env|expose|from|healthcheck|label|maintainer|onbuild|run|shell|stopsignal|user|volume|workdir)$/u;
  return [isKnown.test(instruction.keyword) ? words.notUnderstood : words.unknown(code(instruction.keywordWritten))];
}

function whatIsThereOfIt(analysis: Analysis, stage: Stage): string {
  const words = explainRowMessages();
  const name = stageName(analysis, stage.index);
  switch (partOfStage(analysis, stage.index)) {
    case "target":
      return words.inTarget;
    case "ships":
      return words.inShipped(name);
    case "built":
      return words.inBuilt(name);
    case "skipped":
      return words.inSkipped(name);
  }
}
