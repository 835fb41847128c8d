import { openDialog } from "#document/view/open-dialog.ts";
import { selectIsBlank } from "#document/selectors.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import type { Action } from "#document/actions/action.ts";

/** Makes a picture, a chart or a text of the graph. */
export const exportGraph: Action = {
  id: "export-graph",
  get label() {
    return actionMessages().exportGraph;
  },
  icon: "download",
  keys: null,
  isEnabled: (state) => !selectIsBlank(state),
  run: () => openDialog("export"),
};
