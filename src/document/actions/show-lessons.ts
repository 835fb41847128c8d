import { openDialog } from "../dialogs/open-dialog.ts";
import { lessonFrameMessages } from "#i18n/en/lesson-frame.ts";
import { always, type Action } from "./action.ts";

/** Shows all lessons. */
export const showLessons: Action = {
  id: "show-lessons",
  get label() {
    return lessonFrameMessages().lessons;
  },
  icon: "learn",
  keys: null,
  isEnabled: always,
  run: () => openDialog("lessons"),
};
