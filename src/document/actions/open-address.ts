import { openDialog } from "../view/open-dialog.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { always, type Action } from "./action.ts";

/** Helps to open a Dockerfile that is at an address. */
export const openAddress: Action = {
  id: "open-address",
  get label() {
    return actionMessages().openAddress;
  },
  icon: "globe",
  keys: null,
  isEnabled: always,
  run: () => openDialog("address"),
};
