import { problemGroupMessages } from "#i18n/en/problems/groups.ts";
import type { IconName } from "./icons/icon.tsx";

export type ProblemSeverity = "error" | "warning" | "info";

export const SEVERITY_ICONS: Readonly<Record<ProblemSeverity, IconName>> = {
  error: "error",
  warning: "warning",
  info: "lightbulb",
};

/** What a severity is called. */
export function severityWord(severity: ProblemSeverity): string {
  return problemGroupMessages().severity[severity];
}
