import { refactoringActions, splitStagesAction } from "#document/actions/refactorings.ts";
import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";

/** A refactoring before it is applied. */
export const refactorFeature: DialogFeature = {
  id: "refactor",
  actions: [splitStagesAction, ...refactoringActions],
  load: () => import("./refactor-dialog.tsx"),
};
