import { always, type Action } from "#document/actions/action.ts";
import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";
import { openDialog } from "#document/dialogs/open-dialog.ts";
import { lessonFrameMessages } from "#i18n/en/lesson-frame.ts";

/** Opens the form that makes an exercise. */
export const makeExercise: Action = {
  id: "make-exercise",
  get label() {
    return lessonFrameMessages().makeExercise;
  },
  icon: "learn",
  keys: null,
  isEnabled: always,
  run: () => openDialog("maker"),
};

/** The form that makes an exercise. */
export const makerFeature: DialogFeature = {
  id: "maker",
  actions: [makeExercise],
  load: () => import("./maker-dialog.tsx"),
};
