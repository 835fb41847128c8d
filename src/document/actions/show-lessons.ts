import { openDialog } from "../view/open-dialog.ts";
import { lessonFrameMessages } from "#i18n/en/lesson-frame.ts";
import { always, type Command } from "./action.ts";

/** Shows all lessons. */
export const showLessons: Command = {
  id: "show-lessons",
  get label() {
    return lessonFrameMessages().lessons;
  },
  icon: "learn",
  keys: null,
  isEnabled: always,
  run: () => openDialog("lessons"),
};
