import { openDialog } from "../view/open-dialog.ts";
import { selectIsBlank } from "../selectors.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import type { Action } from "./action.ts";

/** Shows every form in which what the page shows can be shared. */
export const shareOptions: Action = {
  id: "share-options",
  get label() {
    return actionMessages().moreShare;
  },
  icon: "share",
  keys: "Mod+Shift+S",
  isEnabled: (state) => !selectIsBlank(state),
  run: () => openDialog("share"),
};
