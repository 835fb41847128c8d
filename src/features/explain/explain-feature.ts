import type { PanelFeature } from "#document/view/panel-feature.ts";
import { panelMessages } from "#i18n/en/app/panels.ts";

/** What the selected thing does. */
export const explainFeature: PanelFeature = {
  id: "explain",
  group: "build",
  icon: "lightbulb",
  label: () => panelMessages().explain.tab,
  openLabel: () => panelMessages().explain.open,
  load: () => import("./explain-panel.tsx"),
};
