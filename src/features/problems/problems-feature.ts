import type { PanelFeature } from "#document/view/panel-feature.ts";
import { panelMessages } from "#i18n/en/app/panels.ts";
import { ProblemsBadge } from "./problems-badge.tsx";

/** What is wrong or could be better. */
export const problemsFeature: PanelFeature = {
  id: "problems",
  group: "problems",
  icon: "warning",
  label: () => panelMessages().problems.tab,
  openLabel: () => panelMessages().problems.open,
  keys: "Mod+Shift+M",
  badge: ProblemsBadge,
  load: () => import("./problems-panel.tsx"),
};
