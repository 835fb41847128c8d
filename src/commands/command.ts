import type { AppState } from "#state/store.ts";

/** The drawings that commands ask for; the page's icons have them by these names. */
export type CommandIcon =
  | "book"
  | "check"
  | "chevron-down"
  | "chevron-up"
  | "compare"
  | "download"
  | "file"
  | "file-open"
  | "globe"
  | "history"
  | "link"
  | "reset"
  | "share"
  | "sliders"
  | "undo"
  | "warning";

/** One thing that the user can do, wherever it is offered: button, shortcut, menu or palette. */
export interface Command {
  readonly id: string;
  /** In the imperative, as on a button. */
  readonly label: string;
  readonly icon: CommandIcon;
  /** As `KeyChord` reads it, such as `Mod+S`; null when it has none. */
  readonly keys: string | null;
  readonly isEnabled: (state: AppState) => boolean;
  readonly run: () => void | Promise<void>;
}

/** For commands that can always be run. */
export const always = (): boolean => true;
