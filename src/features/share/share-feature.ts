import type { Action } from "#document/actions/action.ts";
import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";
import { openDialog } from "#document/dialogs/open-dialog.ts";
import { selectIsBlank } from "#document/selectors.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";

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

/** Every way to share what the page shows. */
export const shareFeature: DialogFeature = {
  id: "share",
  actions: [shareOptions],
  load: () => import("./share-dialog.tsx"),
};
