import { openDialog } from "../view/open-dialog.ts";
import { lessonFrameMessages } from "#i18n/en/lesson-frame.ts";
import { always, type Action } from "./action.ts";

/** Opens the form for an exercise of one's own. */
export const makeExercise: Action = {
  id: "make-exercise",
  get label() {
    return lessonFrameMessages().makeExercise;
  },
  icon: "learn",
  keys: null,
  isEnabled: always,
  run: () => openDialog("exercise"),
};
