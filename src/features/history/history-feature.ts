import { always, type Action } from "#document/actions/action.ts";
import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";
import { openDialog } from "#document/dialogs/open-dialog.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";

/** Shows the versions that this browser has kept. */
export const showHistory: Action = {
  id: "show-history",
  get label() {
    return actionMessages().versions;
  },
  icon: "history",
  keys: null,
  isEnabled: always,
  run: () => openDialog("history"),
};

/** The versions that this browser has kept. */
export const historyFeature: DialogFeature = {
  id: "history",
  actions: [showHistory],
  load: () => import("./history-dialog.tsx"),
};
