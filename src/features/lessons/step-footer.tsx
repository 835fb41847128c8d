import { openLessonStep, stepPlace } from "#document/lessons/lesson-step.ts";
import type { Lesson } from "#document/lessons/load-lessons.ts";
import { openDialog } from "#document/dialogs/open-dialog.ts";
import { doneStepsOf } from "./judge/lesson-progress.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { lessonMessages } from "#i18n/en/lessons.ts";
import styles from "./lesson-panel.module.css";

interface StepFooterProps {
  readonly lessons: readonly Lesson[];
  /** The lesson's place among them, from 0. */
  readonly at: number;
  readonly step: number;
  /** There is no list of lessons to end in. */
  readonly isEmbedded: boolean;
}

/** The way back and on, from step to step and from lesson to lesson. */
export function StepFooter({ lessons, at, step, isEmbedded }: StepFooterProps) {
  const words = lessonMessages();
  const lesson = lessons[at];
  const isDone = useStore((state) => doneStepsOf(state.doneSteps, lesson?.plan.slug ?? "").includes(step));
  // an exercise alone has nowhere to go
  if (lesson === undefined || (lesson.link !== undefined && lesson.plan.steps.length === 1)) return null;
  const { steps } = lesson.plan;
  const following = lessons[at + 1];
  const isLast = step === steps.length;
  const goOn = (): void => {
    if (!isLast) void openLessonStep(stepPlace(lesson, step + 1));
    else if (following === undefined) openDialog("lessons");
    else void openLessonStep(stepPlace(following, 1));
  };
  return (
    <nav className={styles.footer} aria-label={words.stepOf(step, steps.length)}>
      <Button disabled={step === 1} onClick={() => void openLessonStep(stepPlace(lesson, step - 1))}>
        {words.previous}
      </Button>
      <span className={styles.where}>{words.stepOf(step, steps.length)}</span>
      {isLast && (lesson.link !== undefined || (isEmbedded && following === undefined)) ? (
        <span aria-hidden="true" />
      ) : (
        <Button tone={isDone ? "primary" : "plain"} onClick={goOn}>
          {!isLast ? words.next : following === undefined ? words.finish : words.nextLesson}
        </Button>
      )}
    </nav>
  );
}
