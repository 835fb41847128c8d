import { openPalette } from "#document/actions/open-palette.ts";
import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";

/** Every action, by its name. */
export const paletteFeature: DialogFeature = {
  id: "palette",
  actions: [openPalette],
  load: () => import("./palette-dialog.tsx"),
};
