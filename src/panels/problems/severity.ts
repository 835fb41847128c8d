import type { Severity } from "#core/lint/problem.ts";
import type { IconName } from "#ui/icon.tsx";

export const SEVERITY_ICONS: Readonly<Record<Severity, IconName>> = {
  error: "error",
  warning: "warning",
  info: "lightbulb",
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", info: "Hint" };
