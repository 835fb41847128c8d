import type { ProblemGrouping } from "../problems/problem-groups.ts";
import type { Language } from "#i18n/language.ts";

export const PROBLEM_GROUPINGS: readonly ProblemGrouping[] = ["severity", "family", "stage"];

export const THEMES = ["system", "light", "dark"] as const;

export type Theme = (typeof THEMES)[number];

/** Where the graph runs to; "auto" for what can be read better. */
export type GraphDirection = "auto" | "right" | "down";

export type SkippedView = "dim" | "hide";

/** `PanelFeature.id`. A link may name a panel that only a later version of the page has. */
export type PanelId = string;

/** What fills a phone's screen: "graph", "editor", in a lesson "lesson", or a panel. */
export type PhoneTab = PanelId;

export interface GraphViewOptions {
  readonly direction: GraphDirection;
  readonly skipped: SkippedView;
  /** Indices of the stages whose cards are closed, ascending. */
  readonly collapsed: readonly number[];
  /** Paths of the Dockerfiles of a project that are drawn as one card each, in the order they were folded. */
  readonly foldedFiles: readonly string[];
  /** Targets that are shown together with the chosen one, by name, in the order they were added. */
  readonly extraTargets: readonly string[];
}

/** How things are shown; nothing here changes what is true of the Dockerfile. */
export interface ViewSlice {
  readonly theme: Theme;
  /** The reader has chosen colors since the page was opened, so that those that the address asks for don't count. */
  readonly isThemeChosen: boolean;
  /** The lesson that is open is shown in large type, one part at a time. */
  readonly isPresenting: boolean;
  /** What the page speaks now. */
  readonly language: Language;
  /** What the reader chose to be spoken at every visit; null to follow the browser. */
  readonly ownLanguage: Language | null;
  /** What a link to the page asks for: a language that was chosen or that came with a link; null for the reader's own. */
  readonly linkLanguage: Language | null;
  readonly panel: PanelId;
  readonly phoneTab: PhoneTab;
  readonly graphView: GraphViewOptions;
  /** Percent of the window that the text takes of the width, and the panels of the left column's height. */
  readonly splits: SplitSizes;
  readonly panelRoom: PanelRoom;
  readonly problemGrouping: ProblemGrouping;
  /** Words that the problems listed have; "" for all. */
  readonly problemFilter: string;
  /** The rule whose page the window of the rules is at; null for their list. */
  readonly rulePage: string | null;
  /** The term that the window of the glossary is at, by id; null for all. */
  readonly glossaryTerm: string | null;
}

/** Where the panels are: below the text, instead of the text ("height"), or below text and graph ("width"). */
export type PanelRoom = "split" | "height" | "width";

export const PANEL_ROOMS: readonly PanelRoom[] = ["split", "height", "width"];

export interface SplitSizes {
  readonly text: number;
  readonly panel: number;
}

export const initialGraphView: GraphViewOptions = {
  direction: "auto",
  skipped: "dim",
  collapsed: [],
  foldedFiles: [],
  extraTargets: [],
};

export const initialView: ViewSlice = {
  theme: "system",
  isThemeChosen: false,
  isPresenting: false,
  language: "en",
  ownLanguage: null,
  linkLanguage: null,
  panel: "problems",
  phoneTab: "graph",
  graphView: initialGraphView,
  splits: { text: 38, panel: 30 },
  panelRoom: "split",
  problemGrouping: "severity",
  problemFilter: "",
  rulePage: null,
  glossaryTerm: null,
};
