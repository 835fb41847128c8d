import type { PanelFeature } from "#document/view/panel-feature.ts";
import { panelMessages } from "#i18n/en/app/panels.ts";

/** What a build's log says. */
export const logFeature: PanelFeature = {
  id: "log",
  group: "build",
  icon: "terminal",
  label: () => panelMessages().log.tab,
  openLabel: () => panelMessages().log.open,
  load: () => import("./log-panel.tsx"),
};
