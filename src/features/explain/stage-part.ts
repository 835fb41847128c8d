import type { Analysis } from "#core/analysis.ts";
import { code } from "./as-code.ts";

/** What becomes of a stage in the build. */
export type StagePart = "target" | "ships" | "built" | "skipped";

/** What the build does with a stage; of several targets, the one that says most of it. */
export function partOfStage(analysis: Analysis, stage: number): StagePart {
  const { build } = asBuiltFor(analysis, stage);
  if (stage === build.stage) return "target";
  if (build.ships.includes(stage)) return "ships";
  return build.reaches.includes(stage) ? "built" : "skipped";
}

/** The analysis with the build of one target, where several are built: the one that ends with the stage, else that ships or builds it. */
export function asBuiltFor(analysis: Analysis, stage: number): Analysis {
  const builds = analysis.project?.builds ?? [];
  const build =
    builds.find((one) => one.stage === stage) ??
    builds.find(({ ships }) => ships.includes(stage)) ??
    builds.find(({ reaches }) => reaches.includes(stage));
  if (build === undefined || builds.length === 1) return analysis;
  const { project: _project, ...alone } = analysis;
  return { ...alone, build };
}

/** A stage's name, as code. */
export function stageName({ stages }: Analysis, stage: number): string {
  return code(stages[stage]?.label ?? "");
}
