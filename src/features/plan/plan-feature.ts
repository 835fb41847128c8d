import type { PanelFeature } from "#document/view/panel-feature.ts";
import { panelMessages } from "#i18n/en/app/panels.ts";

/** The order in which a build works. */
export const planFeature: PanelFeature = {
  id: "plan",
  group: "build",
  icon: "play",
  label: () => panelMessages().plan.tab,
  openLabel: () => panelMessages().plan.open,
  load: () => import("./plan-panel.tsx"),
};
