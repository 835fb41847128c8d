import type { IconName } from "./icon.tsx";

type Severity = "error" | "warning" | "info";

export const SEVERITY_ICONS: Readonly<Record<Severity, IconName>> = {
  error: "error",
  warning: "warning",
  info: "lightbulb",
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", info: "Hint" };
