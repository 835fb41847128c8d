import { showRules } from "#document/actions/show-rules.ts";
import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";

/** Every rule, with its reasons. */
export const rulesFeature: DialogFeature = {
  id: "rules",
  actions: [showRules],
  load: () => import("./rules-dialog.tsx"),
};
