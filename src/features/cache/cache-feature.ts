import type { PanelFeature } from "#document/view/panel-feature.ts";
import { panelMessages } from "#i18n/en/app/panels.ts";

/** What a change builds again. */
export const cacheFeature: PanelFeature = {
  id: "cache",
  group: "build",
  icon: "database",
  label: () => panelMessages().cache.tab,
  openLabel: () => panelMessages().cache.open,
  load: () => import("./cache-panel.tsx"),
};
