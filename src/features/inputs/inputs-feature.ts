import type { PanelFeature } from "#document/view/panel-feature.ts";
import { panelMessages } from "#i18n/en/app/panels.ts";

/** The build arguments and the platform. */
export const inputsFeature: PanelFeature = {
  id: "inputs",
  group: "inputs",
  icon: "sliders",
  label: () => panelMessages().inputs.tab,
  openLabel: () => panelMessages().inputs.open,
  load: () => import("./inputs-panel.tsx"),
};
