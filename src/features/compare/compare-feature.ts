import type { Action } from "#document/actions/action.ts";
import { showCompare } from "#document/compare/start-compare.ts";
import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";
import { openDialog } from "#document/dialogs/open-dialog.ts";
import { selectIsBlank } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";

/** Compares the open Dockerfile with an earlier one; where one is given already, shows that comparison. */
export const compare: Action = {
  id: "compare",
  get label() {
    return actionMessages().compare;
  },
  icon: "compare",
  keys: null,
  isEnabled: (state) => !selectIsBlank(state),
  run: () => (useStore.getState().compare === null ? openDialog("compare") : showCompare(true)),
};

/** What to compare the open Dockerfile with. */
export const compareFeature: DialogFeature = {
  id: "compare",
  actions: [compare],
  load: () => import("./compare-dialog.tsx"),
};
