import { openDialog } from "../dialogs/open-dialog.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { always, type Action } from "./action.ts";

/** Shows all examples. */
export const showExamples: Action = {
  id: "show-examples",
  get label() {
    return actionMessages().examples;
  },
  icon: "book",
  keys: null,
  isEnabled: always,
  run: () => openDialog("examples"),
};
