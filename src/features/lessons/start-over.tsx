import { setLessonBuild } from "#document/lessons/lesson-step.ts";
import type { LessonStep } from "#document/lessons/load-lessons.ts";
import { guessAgain } from "#document/view/predict.ts";
import { useStore } from "#document/store.ts";
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
