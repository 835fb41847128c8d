import { openDialog } from "../view/open-dialog.ts";
import { selectIsBlank } from "../selectors.ts";
import { showCompare } from "../compare/start-compare.ts";
import { useStore } from "../store.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import type { Action } from "./action.ts";

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
