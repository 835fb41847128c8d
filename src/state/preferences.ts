import { parseStored, readStored, writeStored } from "./storage.ts";
import { useStore } from "./store.ts";
import { initialView, type SplitSizes, type Theme } from "./view-slice.ts";

const KEY = "stagelight.preferences";

const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** Takes over how the reader left the page's colours and dividers. */
export function restorePreferences(): void {
  const stored = parseStored(readStored("local", KEY));
  if (typeof stored !== "object" || stored === null) return;
  const theme = "theme" in stored ? THEMES.find((one) => one === stored.theme) : undefined;
  useStore.setState({
    theme: theme ?? initialView.theme,
    splits: parseSplits("splits" in stored ? stored.splits : undefined),
  });
}

/** Keeps them whenever they change; returns what ends it. */
export function startKeepingPreferences(): () => void {
  return useStore.subscribe(({ theme, splits }, before) => {
    if (theme === before.theme && splits === before.splits) return;
    writeStored("local", KEY, JSON.stringify({ theme, splits }));
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
