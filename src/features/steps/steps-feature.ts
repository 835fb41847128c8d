import type { PanelFeature } from "#document/view/panel-feature.ts";
import { panelMessages } from "#i18n/en/app/panels.ts";

/** BuildKit's steps. */
export const stepsFeature: PanelFeature = {
  id: "steps",
  group: "build",
  icon: "layers",
  label: () => panelMessages().steps.tab,
  openLabel: () => panelMessages().steps.open,
  load: () => import("./steps-panel.tsx"),
};
