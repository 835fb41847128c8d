import { openDialog } from "../view/open-dialog.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { always, type Action } from "./action.ts";

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
