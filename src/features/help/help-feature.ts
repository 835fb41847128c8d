import { always, type Action } from "#document/actions/action.ts";
import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";
import { openDialog } from "#document/dialogs/open-dialog.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";

/** Shows the keys, the legend and where there is more to read. */
export const showHelp: Action = {
  id: "show-help",
  get label() {
    return actionMessages().help;
  },
  icon: "help",
  keys: "? F1",
  isEnabled: always,
  run: () => openDialog("help"),
};

/** The keys, the legend, and where there is more to read. */
export const helpFeature: DialogFeature = {
  id: "help",
  actions: [showHelp],
  load: () => import("./help-dialog.tsx"),
};
