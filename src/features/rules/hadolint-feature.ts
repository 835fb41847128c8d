import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";

/** A configuration of hadolint, read and written; the panel of problems opens it. */
export const hadolintFeature: DialogFeature = {
  id: "hadolint",
  actions: [],
  load: () => import("./hadolint-dialog.tsx"),
};
