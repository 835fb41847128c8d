import { showGlossary } from "#document/actions/show-glossary.ts";
import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";

/** What the words mean. */
export const glossaryFeature: DialogFeature = {
  id: "glossary",
  actions: [showGlossary],
  load: () => import("./glossary-dialog.tsx"),
};
