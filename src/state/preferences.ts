import { parseStored, readStored, writeStored } from "./storage.ts";
import { useStore } from "./store.ts";
import type { ProblemGrouping } from "#views/problem-groups.ts";
import { initialView, type SplitSizes, type Theme } from "./view-slice.ts";

const KEY = "stagelight.preferences";

const GROUPINGS: readonly ProblemGrouping[] = ["severity", "family", "stage"];

const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** Takes over how the reader left the page's colours, dividers and problems. */
export function restorePreferences(): void {
  const stored = parseStored(readStored("local", KEY));
  if (typeof stored !== "object" || stored === null) return;
  const theme = "theme" in stored ? THEMES.find((one) => one === stored.theme) : undefined;
  const grouping = "problemGrouping" in stored ? GROUPINGS.find((one) => one === stored.problemGrouping) : undefined;
  useStore.setState({
    problemGrouping: grouping ?? initialView.problemGrouping,
    theme: theme ?? initialView.theme,
    splits: parseSplits("splits" in stored ? stored.splits : undefined),
  });
}

/** Keeps them whenever they change; returns what ends it. */
export function startKeepingPreferences(): () => void {
  return useStore.subscribe(({ theme, splits, problemGrouping }, before) => {
    const isSame = theme === before.theme && splits === before.splits && problemGrouping === before.problemGrouping;
    if (!isSame) writeStored("local", KEY, JSON.stringify({ theme, splits, problemGrouping }));
  });
}

function parseSplits(stored: unknown): SplitSizes {
  if (typeof stored !== "object" || stored === null) return initialView.splits;
  const percent = (key: keyof SplitSizes): number => {
    const value: unknown = Object.entries(stored).find(([name]) => name === key)?.[1];
    return typeof value === "number" && value > 0 && value < 100 ? value : initialView.splits[key];
  };
  return { text: percent("text"), panel: percent("panel") };
}
