import { selectFolder } from "#document/folder/folder-selectors.ts";
import type { PanelFeature } from "#document/view/panel-feature.ts";
import { panelMessages } from "#i18n/en/app/panels.ts";

/** The files of the build context. Its tab is there once a folder is open. */
export const contextFeature: PanelFeature = {
  id: "context",
  group: "build",
  icon: "folder-open",
  label: () => panelMessages().context.tab,
  openLabel: () => panelMessages().context.open,
  isAvailable: (state) => state.panel === "context" || selectFolder(state) !== null,
  load: () => import("./context-panel.tsx"),
};
