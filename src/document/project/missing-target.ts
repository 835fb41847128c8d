import type { AnalyzedTarget, ProjectOverview } from "#core/analysis.ts";

/** The first of the chosen targets whose Dockerfile isn't there, so that what it builds can't be shown. */
export function missingTarget(project: ProjectOverview | undefined): AnalyzedTarget | undefined {
  return project?.targets.find(({ name, text }) => text === null && project.chosen.includes(name));
}
