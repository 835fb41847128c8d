import type { Problem } from "#core/lint/problem.ts";

/** Whether a problem is about several files of a project: a review of one text knows nothing of it. */
export function isAboutProject({ rule }: Problem): boolean {
  return rule.startsWith("project/");
}
