import type { Action } from "#document/actions/action.ts";
import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";
import { openDialog } from "#document/dialogs/open-dialog.ts";
import { selectIsBlank } from "#document/selectors.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";

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

/** The share dialog, open at the picture. */
export const exportFeature: DialogFeature = {
  id: "export",
  actions: [exportGraph],
  load: () => import("./share-dialog.tsx"),
};
