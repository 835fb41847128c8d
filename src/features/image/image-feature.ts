import type { PanelFeature } from "#document/view/panel-feature.ts";
import { panelMessages } from "#i18n/en/app/panels.ts";

/** What the image is made of. */
export const imageFeature: PanelFeature = {
  id: "image",
  group: "build",
  icon: "image",
  label: () => panelMessages().image.tab,
  openLabel: () => panelMessages().image.open,
  load: () => import("./image-panel.tsx"),
};
