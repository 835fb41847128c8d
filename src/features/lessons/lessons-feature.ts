import { showLessons } from "#document/actions/show-lessons.ts";
import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";

/** All lessons. */
export const lessonsFeature: DialogFeature = {
  id: "lessons",
  actions: [showLessons],
  load: () => import("./lessons-dialog.tsx"),
};
