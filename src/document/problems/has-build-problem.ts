import type { Analysis } from "#core/analysis.ts";

/** Whether BuildKit refuses the text, or a part of it; false as long as there is no analysis. */
export function hasBuildProblem(analysis: Pick<Analysis, "problems"> | null): boolean {
  return analysis !== null && analysis.problems.some(({ family }) => family === "build");
}
