import type { AnalyzedTarget, ProjectOverview } from "../analysis.ts";

/** The target that a Dockerfile is shown as: the first of the chosen ones that is built from it, else any. */
export function targetOfFile(
  path: string,
  { targets, chosen }: Pick<ProjectOverview, "targets" | "chosen">,
): AnalyzedTarget | undefined {
  const own = targets.filter(({ dockerfile }) => dockerfile === path);
  return own.find(({ name }) => chosen.includes(name)) ?? own[0];
}
