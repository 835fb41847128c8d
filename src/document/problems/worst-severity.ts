import type { Problem, Severity } from "#core/lint/problem.ts";

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The worst severity among the problems; null when there are none. */
export function worstSeverity(problems: readonly Problem[]): Severity | null {
  return SEVERITIES.find((severity) => problems.some((problem) => problem.severity === severity)) ?? null;
}
