import { openDialog } from "../view/open-dialog.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { always, type Action } from "./action.ts";

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
