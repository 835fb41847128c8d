import type { PanelFeature } from "#document/view/panel-feature.ts";
import { panelMessages } from "#i18n/en/app/panels.ts";

/** The stages in words. */
export const outlineFeature: PanelFeature = {
  id: "outline",
  group: "build",
  icon: "file",
  label: () => panelMessages().outline.tab,
  openLabel: () => panelMessages().outline.open,
  load: () => import("./outline-panel.tsx"),
};
