import { openDialog } from "../dialogs/open-dialog.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { always, type Action } from "./action.ts";

/** Finds any action by its name. */
export const openPalette: Action = {
  id: "open-palette",
  get label() {
    return actionMessages().palette;
  },
  icon: "command",
  keys: "Mod+K",
  isEnabled: always,
  run: () => openDialog("palette"),
};
