import { problemGroupMessages } from "#i18n/en/problems/groups.ts";
import type { IconName } from "./icons/icon.tsx";

export type Severity = "error" | "warning" | "info";

export const SEVERITY_ICONS: Readonly<Record<Severity, IconName>> = {
  error: "error",
  warning: "warning",
  info: "lightbulb",
};

/** What a severity is called. */
export function severityWord(severity: Severity): string {
  return problemGroupMessages().severity[severity];
}
