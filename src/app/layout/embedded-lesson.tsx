import { lazy, useEffect } from "react";
import { showHints } from "#document/analysis/show-hints.ts";
import { closeDialog } from "#document/dialogs/open-dialog.ts";
import { selectDialog } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { PHONE_MEDIA } from "#document/view/phone-media.ts";
import { useMedia } from "#ui/use-media.ts";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";
import { LessonScreens } from "./lesson-screens.tsx";

const GlossaryDialog = lazy(() => import("#features/glossary/glossary-dialog.tsx"));

/** A step of a lesson or an exercise inside another page: what to do, the text, and its graph. */
export default function EmbeddedLesson() {
  const isNarrow = useMedia(PHONE_MEDIA);
  const dialog = useStore(selectDialog);
  useEffect(() => void showHints(), []);
  return (
    <>
      <LessonScreens arrangement={isNarrow ? "one" : "columns"} />
      {dialog === "glossary" && (
        <LazyBoundary onFailure={closeDialog}>
          <GlossaryDialog onClose={closeDialog} />
        </LazyBoundary>
      )}
    </>
  );
}
