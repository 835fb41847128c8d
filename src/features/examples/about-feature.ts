import { selectIsExample } from "#document/selectors.ts";
import type { PanelFeature } from "#document/view/panel-feature.ts";
import { panelMessages } from "#i18n/en/app/panels.ts";

/** What the open example is about. */
export const aboutFeature: PanelFeature = {
  id: "about",
  group: "about",
  icon: "book",
  label: () => panelMessages().about.tab,
  isAvailable: selectIsExample,
  load: () => import("./about-panel.tsx"),
};
