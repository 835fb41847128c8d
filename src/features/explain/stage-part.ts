import type { Analysis } from "#core/analysis.ts";
import { code } from "./as-code.ts";

/** What becomes of a stage in the build. */
export type StagePart = "target" | "ships" | "built" | "skipped";

/** What the build does with a stage. */
export function partOfStage({ build }: Analysis, stage: number): StagePart {
  if (stage === build.stage) return "target";
  if (build.ships.includes(stage)) return "ships";
  return build.reaches.includes(stage) ? "built" : "skipped";
}

/** A stage's name, as code. */
export function stageName({ stages }: Analysis, stage: number): string {
  return code(stages[stage]?.label ?? "");
}
