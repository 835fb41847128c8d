import { showExamples } from "#document/actions/show-examples.ts";
import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";

/** All examples. */
export const examplesFeature: DialogFeature = {
  id: "examples",
  actions: [showExamples],
  load: () => import("./examples-dialog.tsx"),
};
