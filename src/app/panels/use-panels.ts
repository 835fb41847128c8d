import type { PanelFeature } from "#document/view/panel-feature.ts";
import { type AppState, useStore } from "#document/store.ts";
import { PANELS } from "../features.ts";

/** The panels that the open document has, in the order of the tabs. */
export function usePanels(): readonly PanelFeature[] {
  const ids = useStore(availableIds).split(" ");
  return PANELS.filter(({ id }) => ids.includes(id));
}

/** As one string, which only differs when the panels do. */
function availableIds(state: AppState): string {
  return PANELS.filter(({ isAvailable }) => isAvailable?.(state) ?? true)
    .map(({ id }) => id)
    .join(" ");
}
