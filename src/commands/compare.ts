import { openDialog } from "#state/open-dialog.ts";
import { selectIsBlank } from "#state/selectors.ts";
import { showCompare } from "#state/start-compare.ts";
import { useStore } from "#state/store.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import type { Command } from "./command.ts";

/** Compares the open Dockerfile with an earlier one; where one is given already, shows that comparison. */
export const compare: Command = {
  id: "compare",
  get label() {
    return actionMessages().compare;
  },
  icon: "compare",
  keys: null,
  isEnabled: (state) => !selectIsBlank(state),
  run: () => (useStore.getState().compare === null ? openDialog("compare") : showCompare(true)),
};
