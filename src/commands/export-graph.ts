import { openDialog } from "#state/open-dialog.ts";
import { selectIsBlank } from "#state/selectors.ts";
import type { Command } from "./command.ts";

/** Makes a picture, a chart or a text of the graph. */
export const exportGraph: Command = {
  id: "export-graph",
  label: "Export picture or text…",
  icon: "download",
  keys: null,
  isEnabled: (state) => !selectIsBlank(state),
  run: () => openDialog("export"),
};
