import type { LessonFacts } from "#content/lessons/lesson-facts.ts";
import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { analyze, buildTarget } from "#core/analyze.ts";
import { simulateCache } from "#core/build/cache-simulation.ts";
import { type OutsideChange, cacheKeyInputsFor } from "#core/build/cache-key-inputs.ts";
import { loadedCatalogue } from "#core/images/loaded-catalogue.ts";
import { parseScript } from "#core/shell/script/parse-script.ts";
import { compareWithSingleStage } from "#core/build/single-stage/single-stage.ts";

/** Answers what the check of a lesson's step asks about a document. */
export function lessonFacts(analysis: Analysis): LessonFacts {
  const { build, stages, text } = analysis;
  return {
    analysis,
    build,
    shippedImages: compareWithSingleStage(build, stages).now.bases,
    buildOf: (target) => buildTarget(analysis, target),
    withOptions: (options: AnalyzeOptions) => analyze(text, options),
    isUnknownTag: (image) => {
      const images = loadedCatalogue();
      return images?.hasRepository(image) === true && images.find(image) === null;
    },
    parseScript,
    runsAgain: (change: OutsideChange) => {
      const { outcomes } = simulateCache(cacheKeyInputsFor(analysis), cacheKeyInputsFor(analysis, change));
      return new Set(outcomes.filter(({ kind }) => kind === "runs").map(({ step }) => step));
    },
  };
}
