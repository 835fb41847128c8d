import type { ProblemGrouping } from "#views/problem-groups.ts";

export type Theme = "system" | "light" | "dark";

export type GraphDirection = "right" | "down";

export type SkippedView = "dim" | "hide";

/** The panels about the build before it runs; on a phone they share a tab. */
export type BuildPanelId = "plan" | "image" | "steps" | "cache" | "log";

/** The panels of the lower left, on a phone the tabs beside the graph and the Dockerfile; "about" with an example only. */
export type PanelId = "about" | "problems" | "inputs" | "dockerignore" | BuildPanelId;

export const BUILD_PANELS: readonly BuildPanelId[] = ["plan", "image", "steps", "cache", "log"];

/** Those that every document has. */
export const LASTING_PANELS: readonly PanelId[] = ["problems", ...BUILD_PANELS, "inputs", "dockerignore"];

/** The tab that fills a phone's screen. */
export type PhoneTab = "graph" | "editor" | PanelId;

export interface GraphView {
  readonly direction: GraphDirection;
  readonly skipped: SkippedView;
  /** Indices of the stages whose cards are closed, ascending. */
  readonly collapsed: readonly number[];
}

/** How things are shown; nothing here changes what is true of the Dockerfile. */
export interface ViewSlice {
  readonly theme: Theme;
  readonly panel: PanelId;
  readonly phoneTab: PhoneTab;
  readonly graphView: GraphView;
  /** Percent of the window that the text takes of the width, and the panels of the left column's height. */
  readonly splits: SplitSizes;
  readonly problemGrouping: ProblemGrouping;
  /** Words that the problems listed have; "" for all. */
  readonly problemFilter: string;
  /** The rule whose page the window of the rules is at; null for their list. */
  readonly rulePage: string | null;
}

export interface SplitSizes {
  readonly text: number;
  readonly panel: number;
}

export const initialGraphView: GraphView = { direction: "right", skipped: "dim", collapsed: [] };

export const initialView: ViewSlice = {
  theme: "system",
  panel: "problems",
  phoneTab: "graph",
  graphView: initialGraphView,
  splits: { text: 38, panel: 30 },
  problemGrouping: "severity",
  problemFilter: "",
  rulePage: null,
};
