import type { PanelFeature } from "#document/view/panel-feature.ts";
import { panelMessages } from "#i18n/en/app/panels.ts";

/** The `.dockerignore`. */
export const dockerignoreFeature: PanelFeature = {
  id: "dockerignore",
  group: "inputs",
  icon: "file",
  label: () => panelMessages().dockerignore.tab,
  openLabel: () => panelMessages().dockerignore.open,
  load: () => import("./dockerignore-panel.tsx"),
};
