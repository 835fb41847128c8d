import { setLessonBuild } from "#state/lesson-step.ts";
import type { LessonStep } from "#state/load-lessons.ts";
import { guessAgain } from "#state/predict.ts";
import { useStore } from "#state/store.ts";
import { Button } from "#ui/button.tsx";
import { lessonMessages } from "#i18n/en/lessons.ts";

/** Puts a step back to where it started; offered once something has been changed. */
export function StartOver({ step }: { readonly step: LessonStep }) {
  const isEdited = useStore((state) => state.isEdited);
  const startOver = (): void => {
    setLessonBuild(step.start);
    if (step.kind === "predict") guessAgain();
  };
  if (!isEdited) return null;
  return (
    <Button tone="quiet" icon="reset" onClick={startOver}>
      {lessonMessages().reset}
    </Button>
  );
}
