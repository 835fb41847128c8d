import { parseStored, readStored, writeStored } from "../drafts/storage.ts";
import { type AppState, useStore } from "../store.ts";
import { asLanguage } from "#i18n/language.ts";
import { initialView, PANEL_ROOMS, PROBLEM_GROUPINGS, type SplitSizes, THEMES } from "./view-slice.ts";

const KEY = "stagelight.preferences";

/** Takes over how the reader left the page's colors, language, dividers and problems. */
export function restorePreferences(): void {
  const stored = parseStored(readStored("local", KEY));
  if (typeof stored !== "object" || stored === null) return;
  const theme = "theme" in stored ? THEMES.find((one) => one === stored.theme) : undefined;
  const grouping =
    "problemGrouping" in stored ? PROBLEM_GROUPINGS.find((one) => one === stored.problemGrouping) : undefined;
  const room = "panelRoom" in stored ? PANEL_ROOMS.find((one) => one === stored.panelRoom) : undefined;
  useStore.setState({
    panelRoom: room ?? initialView.panelRoom,
    problemGrouping: grouping ?? initialView.problemGrouping,
    theme: theme ?? initialView.theme,
    ownLanguage: asLanguage("ownLanguage" in stored ? stored.ownLanguage : undefined),
    splits: parseSplits("splits" in stored ? stored.splits : undefined),
  });
}

/** Keeps them whenever they change; returns what ends it. */
export function startKeepingPreferences(): () => void {
  return useStore.subscribe((state, before) => {
    const kept = preferencesOf(state);
    const isSame = KEPT.every((key) => state[key] === before[key]);
    if (!isSame) writeStored("local", KEY, JSON.stringify(kept));
  });
}

const KEPT = ["theme", "ownLanguage", "splits", "panelRoom", "problemGrouping"] as const;

function preferencesOf(state: AppState): Pick<AppState, (typeof KEPT)[number]> {
  const { theme, ownLanguage, splits, panelRoom, problemGrouping } = state;
  return { theme, ownLanguage, splits, panelRoom, problemGrouping };
}

function parseSplits(stored: unknown): SplitSizes {
  if (typeof stored !== "object" || stored === null) return initialView.splits;
  const percent = (key: keyof SplitSizes): number => {
    const value: unknown = Object.entries(stored).find(([name]) => name === key)?.[1];
    return typeof value === "number" && value > 0 && value < 100 ? value : initialView.splits[key];
  };
  return { text: percent("text"), panel: percent("panel") };
}
