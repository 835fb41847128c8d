import type { Analysis } from "#core/analysis.ts";
import type { LineRange } from "#core/text/range.ts";
import { isTargetUnknown } from "#document/stages/is-target-unknown.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";

/** What the build does with a stage, from the brightest to the darkest. */
export type StageLight = "ships" | "built" | "skipped";

/** A stage's lines in the text and the light they appear in. */
export interface StageBand {
  readonly stage: number;
  readonly lines: LineRange;
  readonly light: StageLight;
}

/** A band for each stage, in the order of the text; of several targets each stage is in the brightest light. */
export function stageBands(analysis: Analysis, builds: ShownBuilds = [analysis.build]): readonly StageBand[] {
  const { stages } = analysis;
  if (isTargetUnknown(analysis)) return [];
  const ships = new Set(builds.flatMap((one) => one.ships));
  const reaches = new Set(builds.flatMap((one) => one.reaches));
  return stages.map(({ index, lines }) => ({
    stage: index,
    lines,
    light: ships.has(index) ? "ships" : reaches.has(index) ? "built" : "skipped",
  }));
}
