import { openLessonStep } from "#document/lessons/lesson-step.ts";
import type { Lesson } from "#document/lessons/load-lessons.ts";
import { makeExercise } from "./maker/maker-feature.ts";
import { runAction } from "#document/actions/run-action.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import { Prose } from "#ui/prose.tsx";
import { LessonsEnding } from "./ending.tsx";
import { lessonProgress, nextLesson } from "./judge/lesson-progress.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";
import { proseParts } from "#i18n/prose.ts";
import styles from "./lessons-dialog.module.css";
import { useLessons } from "./use-lesson.ts";

/** Where each level's lessons start and end in the list, from 0. */
const LEVELS = [
  [0, 6],
  [6, 10],
  [10, undefined],
] as const;

/** What a step takes a newcomer, roughly. */
const MINUTES_PER_STEP = 2;

/** All lessons and how far one is in each. */
export default function LessonsDialog({ onClose }: { readonly onClose: () => void }) {
  const words = lessonMessages();
  const lessons = useLessons();
  const doneSteps = useStore((state) => state.doneSteps);
  const plans = lessons.map(({ plan }) => plan);
  const done = plans.filter((plan) => lessonProgress(plan, doneSteps).isDone).length;
  const next = nextLesson(plans, doneSteps);
  const titleOf = ({ slug }: { readonly slug: string }): string =>
    lessons.find(({ plan }) => plan.slug === slug)?.text.title ?? "";
  const open = (lesson: string, step: number): void => {
    onClose();
    void openLessonStep({ lesson, step });
  };
  return (
    <Dialog title={words.lessons} about={words.about} isOpen onOpenChange={onClose}>
      <div className={styles.summary}>
        <span>{words.summary(done, lessons.length)}</span>
        {next !== null && Object.keys(doneSteps).length > 0 && (
          <Button tone="primary" icon="play" onClick={() => open(next.slug, lessonProgress(next, doneSteps).next)}>
            {words.goOn(titleOf(next), lessonProgress(next, doneSteps).next)}
          </Button>
        )}
      </div>
      {next === null && lessons.length > 0 && <LessonsEnding onClose={onClose} />}
      {LEVELS.map(([first, end], level) => (
        <section key={first} aria-label={words.levels[level]}>
          <h3 className={styles.level}>{words.levels[level]}</h3>
          <ol className={styles.lessons} start={first + 1}>
            {lessons.slice(first, end).map((lesson, index) => (
              <li key={lesson.plan.slug}>
                <LessonRow lesson={lesson} number={first + index + 1} onOpen={open} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p className={styles.own}>
        {words.teachers}
        <Button icon="plus" onClick={() => runAction(makeExercise)}>
          {makeExercise.label}
        </Button>
      </p>
    </Dialog>
  );
}

interface LessonRowProps {
  readonly lesson: Lesson;
  readonly number: number;
  readonly onOpen: (slug: string, step: number) => void;
}

function LessonRow({ lesson: { plan, text }, number, onOpen }: LessonRowProps) {
  const words = lessonMessages();
  const progress = lessonProgress(
    plan,
    useStore((state) => state.doneSteps),
  );
  return (
    <button
      type="button"
      className={styles.lesson}
      data-done={progress.isDone}
      onClick={() => onOpen(plan.slug, progress.next)}
    >
      <span className={styles.number}>{progress.isDone ? <Icon name="check" size={15} /> : number}</span>
      <span className={styles.words}>
        <span className={styles.title}>{text.title}</span>
        <span className={styles.about}>
          <Prose parts={proseParts(text.summary)} />
        </span>
      </span>
      <span className={styles.steps}>
        {words.stepsDone(progress.done, progress.count)}
        {progress.done === 0 && ` · ${words.minutes(progress.count * MINUTES_PER_STEP)}`}
      </span>
    </button>
  );
}
