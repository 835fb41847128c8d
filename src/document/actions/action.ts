import type { AppState } from "../store.ts";

/** The drawings that commands ask for; the page's icons have them by these names. */
export type ActionIcon =
  | "arrow-down"
  | "arrow-right"
  | "book"
  | "check"
  | "chevron-down"
  | "chevron-up"
  | "command"
  | "compare"
  | "crosshair"
  | "database"
  | "download"
  | "eye"
  | "eye-off"
  | "file"
  | "file-open"
  | "fit"
  | "fold"
  | "folder-open"
  | "globe"
  | "graph"
  | "help"
  | "history"
  | "image"
  | "info"
  | "languages"
  | "layers"
  | "learn"
  | "lightbulb"
  | "link"
  | "minus"
  | "monitor"
  | "moon"
  | "package"
  | "play"
  | "plus"
  | "reset"
  | "search"
  | "share"
  | "sliders"
  | "sun"
  | "target"
  | "terminal"
  | "undo"
  | "unfold"
  | "widen"
  | "warning";

/** One thing that the user can do, wherever it is offered: button, shortcut, menu or palette. */
export interface Action {
  readonly id: string;
  /** In the imperative, as on a button. */
  readonly label: string;
  readonly icon: ActionIcon;
  /** Its chords, such as `Mod+S`, a blank between two; null when it has none. */
  readonly keys: string | null;
  /** Its keys hold only while the graph has the focus; everywhere where this is left out. */
  readonly scope?: "graph";
  readonly isEnabled: (state: AppState) => boolean;
  readonly run: () => void | Promise<void>;
}

/** For commands that can always be run. */
export const always = (): boolean => true;
