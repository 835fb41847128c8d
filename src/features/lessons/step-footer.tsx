import { openLessonStep } from "#document/lessons/lesson-step.ts";
import type { Lesson } from "#document/lessons/load-lessons.ts";
import { openDialog } from "#document/view/open-dialog.ts";
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
}

/** The way back and on, from step to step and from lesson to lesson. */
export function StepFooter({ lessons, at, step }: StepFooterProps) {
  const words = lessonMessages();
  const lesson = lessons[at];
  const isDone = useStore((state) => doneStepsOf(state.doneSteps, lesson?.plan.slug ?? "").includes(step));
  if (lesson === undefined) return null;
  const { slug, steps } = lesson.plan;
  const following = lessons[at + 1];
  const isLast = step === steps.length;
  const goOn = (): void => {
    if (!isLast) void openLessonStep(slug, step + 1);
    else if (following === undefined) openDialog("lessons");
    else void openLessonStep(following.plan.slug, 1);
  };
  return (
    <nav className={styles.footer} aria-label={words.stepOf(step, steps.length)}>
      <Button disabled={step === 1} onClick={() => void openLessonStep(slug, step - 1)}>
        {words.previous}
      </Button>
      <span className={styles.where}>{words.stepOf(step, steps.length)}</span>
      <Button tone={isDone ? "primary" : "plain"} onClick={goOn}>
        {!isLast ? words.next : following === undefined ? words.finish : words.nextLesson}
      </Button>
    </nav>
  );
}
