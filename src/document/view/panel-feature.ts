import type { ComponentType } from "react";
import type { ActionIcon } from "../actions/action.ts";
import type { AppState } from "../store.ts";

/** On a phone, the panels of one group share a screen. */
export type PanelGroup = "about" | "problems" | "build" | "inputs";

export interface PanelProps {
  /** The panel fills a screen, and the header has room for less. */
  readonly isPhone: boolean;
}

/** A panel, as its feature describes it. Its tab, its screen on a phone, its action and its name in links follow. */
export interface PanelFeature {
  /** Its name in links, which stays the same forever. */
  readonly id: string;
  readonly group: PanelGroup;
  readonly icon: ActionIcon;
  /** The name on its tab. */
  readonly label: () => string;
  /** The name of the action that opens it; without one there is no such action. */
  readonly openLabel?: () => string;
  /** The chord of that action. */
  readonly keys?: string;
  /** A short count or mark after the label. */
  readonly badge?: ComponentType;
  /** Whether the open document has such a panel; every document has it by default. */
  readonly isAvailable?: (state: AppState) => boolean;
  readonly load: () => Promise<{ readonly default: ComponentType<PanelProps> }>;
}
