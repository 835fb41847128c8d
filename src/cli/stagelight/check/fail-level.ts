import type { Severity } from "#core/lint/problem.ts";
import type { HadolintSeverity } from "#core/lint/hadolint-config.ts";

export const FAIL_LEVELS = ["error", "warning", "info", "none"] as const;

export type FailLevel = (typeof FAIL_LEVELS)[number];

const RANKS: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** Whether a problem of this severity makes the command fail. */
export function reachesLevel(severity: Severity, level: FailLevel): boolean {
  return level !== "none" && RANKS[severity] >= RANKS[level];
}

/** What a `failure-threshold` of hadolint's means here. */
export function failLevelOf(threshold: HadolintSeverity): FailLevel {
  return threshold === "ignore" ? "none" : threshold === "style" ? "info" : threshold;
}
