import type { PredictStep } from "#content/lessons/lesson.ts";
import type { Analysis } from "#core/analysis.ts";
import { type CacheSimulation, simulateCache } from "#core/build/cache-simulation.ts";
import { cacheKeyInputsFor } from "#core/build/cache-key-inputs.ts";
import { causeWords } from "#document/cache/cause-words.ts";
import { type OutlineStage, outline } from "#document/stages/outline.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";

/** One stage of the question, and of its answer. */
export interface PredictedStage {
  readonly stage: number;
  readonly label: string;
  readonly was: boolean;
  readonly said: boolean;
  /** Why, in a sentence; code between backticks. */
  readonly reason: string;
}

export interface PredictionView {
  readonly stages: readonly PredictedStage[];
  readonly right: number;
  readonly isRight: boolean;
}

/** Lays a guess, indices of stages, next to what the build does. */
export function predictionView(
  { ask, changed }: Pick<PredictStep, "ask" | "changed">,
  analysis: Analysis,
  guess: readonly number[],
): PredictionView {
  const answer = answerOf(ask, analysis, changed ?? []);
  const stages = analysis.stages.map(({ index, label }): PredictedStage => {
    const { is, reason } = answer[index] ?? { is: false, reason: "" };
    const file = analysis.project?.places[index]?.dockerfile;
    return {
      stage: index,
      label: file === undefined ? label : `${file}: ${label}`,
      was: is,
      said: guess.includes(index),
      reason,
    };
  });
  const right = stages.filter(({ was, said }) => was === said).length;
  return { stages, right, isRight: right === stages.length };
}

interface Answer {
  readonly is: boolean;
  readonly reason: string;
}

function answerOf(ask: PredictStep["ask"], analysis: Analysis, changed: readonly string[]): readonly Answer[] {
  if (ask === "again") return runningAgain(analysis, changed);
  const { build } = analysis;
  const yes = ask === "built" ? build.reaches : build.ships;
  return outline(analysis).map((stage) => ({ is: yes.includes(stage.stage), reason: reasonOf(stage) }));
}

function reasonOf({ build, reason, details }: OutlineStage): string {
  return build === "skipped" ? [reason, ...details].join(" ") : reason;
}

function runningAgain(analysis: Analysis, files: readonly string[]): readonly Answer[] {
  const { build, stages } = analysis;
  const simulation = simulateCache(cacheKeyInputsFor(analysis), cacheKeyInputsFor(analysis, { files }));
  return stages.map(({ index }) => {
    if (!build.reaches.includes(index)) return { is: false, reason: lessonMessages().notBuilt };
    const first = firstRunning(simulation, analysis, index);
    const reason = first === undefined ? null : causeWords(simulation, build.steps, first);
    return { is: first !== undefined, reason: reason ?? lessonMessages().nothingChanged };
  });
}

function firstRunning({ outcomes }: CacheSimulation, { build }: Analysis, stage: number): number | undefined {
  return build.steps.find((step) => step.stage === stage && outcomes[step.id]?.kind === "runs")?.id;
}
