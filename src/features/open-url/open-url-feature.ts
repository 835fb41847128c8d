import { always, type Action } from "#document/actions/action.ts";
import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";
import { openDialog } from "#document/dialogs/open-dialog.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";

/** Helps to open a Dockerfile that is at an address. */
export const openUrl: Action = {
  id: "open-address",
  get label() {
    return actionMessages().openUrl;
  },
  icon: "globe",
  keys: null,
  isEnabled: always,
  run: () => openDialog("open-url"),
};

/** What to do about a Dockerfile at an address. */
export const openUrlFeature: DialogFeature = {
  id: "open-url",
  actions: [openUrl],
  load: () => import("./open-url-dialog.tsx"),
};
