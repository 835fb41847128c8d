import { openLessonStep, stepPlace } from "#document/lessons/lesson-step.ts";
import type { Lesson } from "#document/lessons/load-lessons.ts";
import { doneStepsOf } from "./judge/lesson-progress.ts";
import { useStore } from "#document/store.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { lessonMessages } from "#i18n/en/lessons.ts";
import styles from "./step-bar.module.css";

interface StepBarProps {
  readonly lesson: Lesson;
  /** The one that is open, counted from 1. */
  readonly step: number;
}

/** The steps of a lesson, which one is open and which are done. */
export function StepBar({ lesson, step }: StepBarProps) {
  const { plan, text } = lesson;
  const words = lessonMessages();
  const done = useStore((state) => doneStepsOf(state.doneSteps, plan.slug));
  return (
    <ol className={styles.steps}>
      {text.steps.map(({ title }, index) => {
        const number = index + 1;
        const isDone = done.includes(number);
        return (
          <li key={number}>
            <button
              type="button"
              className={styles.step}
              aria-current={number === step ? "step" : undefined}
              aria-label={[words.stepNamed(number, title), ...(isDone ? [words.stepDone] : [])].join(", ")}
              title={title}
              data-done={isDone}
              onClick={() => void openLessonStep(stepPlace(lesson, number))}
            >
              {isDone ? <Icon name="check" size={13} /> : number}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
