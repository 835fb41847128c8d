import type { Analysis } from "#core/analysis.ts";
import type { LineRange } from "#core/text/range.ts";
import { isTargetUnknown } from "#document/stages/is-target-unknown.ts";
import { hasBuildError } from "#document/stages/stage-reason.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";

/** What the build does with a stage, from the brightest to the darkest. */
export type StageLight = "ships" | "built" | "skipped";

/** What is said of a stage; of a text that doesn't build, only what it asks for, as on the stage's card. */
export type StageWord = StageLight | "target" | "needed" | "notNeededYet";

/** A stage's lines in the text, the light they appear in, and the word for it. */
export interface StageBand {
  readonly stage: number;
  readonly lines: LineRange;
  readonly light: StageLight;
  readonly word: StageWord;
}

/** A band for each stage, in the order of the text; of several targets each stage is in the brightest light. */
export function stageBands(analysis: Analysis, builds: ShownBuilds = [analysis.build]): readonly StageBand[] {
  const { stages } = analysis;
  if (isTargetUnknown(analysis)) return [];
  const reaches = new Set(builds.flatMap((one) => one.reaches));
  if (hasBuildError({ analysis, builds })) {
    const targets = new Set(builds.map(({ stage }) => stage));
    return stages.map(({ index, lines }): StageBand => {
      if (targets.has(index)) return { stage: index, lines, light: "ships", word: "target" };
      return reaches.has(index)
        ? { stage: index, lines, light: "built", word: "needed" }
        : { stage: index, lines, light: "skipped", word: "notNeededYet" };
    });
  }
  const ships = new Set(builds.flatMap((one) => one.ships));
  return stages.map(({ index, lines }): StageBand => {
    const light = ships.has(index) ? "ships" : reaches.has(index) ? "built" : "skipped";
    return { stage: index, lines, light, word: light };
  });
}
