import type { Analysis } from "#core/analysis.ts";

/** Whether it's worth proposing a split: one stage that runs commands and says what the image starts. */
export function canSplit(analysis: Pick<Analysis, "stages" | "build"> | null): boolean {
  if (analysis?.stages.length !== 1) return false;
  const { config, error, steps } = analysis.build;
  const starts = (config?.entrypoint.length ?? 0) + (config?.cmd.length ?? 0) > 0;
  return !error && starts && steps.some(({ op }) => op.kind === "exec");
}
