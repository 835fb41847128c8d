import { type RefObject, useEffect, useRef } from "react";
import { leaveLesson } from "#document/lessons/lesson-step.ts";
import { openDialog } from "#document/dialogs/open-dialog.ts";
import { startPresenting } from "#document/view/view-actions.ts";
import { Button, IconButton } from "#ui/button.tsx";
import type { Lesson } from "#document/lessons/load-lessons.ts";
import { exerciseMessages } from "#i18n/en/exercises/exercise.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";
import { CopyStepLink } from "./copy-step-link.tsx";
import styles from "./lesson-panel.module.css";
import { Title } from "./rich.tsx";
import { LessonStepBody } from "./lesson-step-body.tsx";
import { StepBar } from "./step-bar.tsx";
import { StepFooter } from "./step-footer.tsx";
import { useOpenStep } from "./use-open-step.ts";

/** The lesson that is open: what to do in its present step, how it went, and the way to the next. */
export default function LessonPanel({ isEmbedded = false }: { readonly isEmbedded?: boolean }) {
  const words = lessonMessages();
  const open = useOpenStep();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = open === null ? "" : `${open.lesson.plan.slug}/${open.number}`;
  useFocusOnChange(heading, place);
  if (open === null) return null;
  const { lessons, at, lesson, number, step, text } = open;
  return (
    <section className={styles.panel} aria-label={words.lesson} data-testid="lesson" data-step={place}>
      <div className={styles.top}>
        <div className={styles.bar}>
          {lesson.link === undefined && !isEmbedded ? (
            <Button tone="quiet" icon="learn" className={styles.all} onClick={() => openDialog("lessons")}>
              {words.all}
            </Button>
          ) : (
            <span className={styles.count}>{lesson.link === undefined ? words.lesson : countOf(lesson, number)}</span>
          )}
          {!isEmbedded && (
            <span className={styles.tools}>
              <IconButton icon="monitor" label={words.present} onClick={startPresenting} />
              <CopyStepLink lesson={lesson} step={number} />
              <IconButton icon="close" label={words.leave} onClick={leaveLesson} />
            </span>
          )}
        </div>
        {lesson.text.title !== "" && (
          <p className={styles.lesson}>
            {lesson.link === undefined && (
              <span className={styles.count}>{words.lessonOf(at + 1, lessons.length)}</span>
            )}{" "}
            <Title>{lesson.text.title}</Title>
          </p>
        )}
        {lesson.plan.steps.length > 1 && <StepBar lesson={lesson} step={number} />}
      </div>
      <div className={styles.scroll} key={place}>
        <h2 className={styles.title} ref={heading} tabIndex={-1}>
          <Title>{text.title}</Title>
        </h2>
        <LessonStepBody lesson={lesson.plan.slug} number={number} step={step} text={text} />
      </div>
      <StepFooter lessons={lessons} at={at} step={number} isEmbedded={isEmbedded} />
    </section>
  );
}

/** Which exercise it is of how many. */
function countOf({ plan: { steps } }: Lesson, number: number): string {
  const words = exerciseMessages();
  return steps.length === 1 ? words.exercise : words.exerciseOf(number, steps.length);
}

/** Where another step is opened, one goes on reading at its title. */
function useFocusOnChange(heading: RefObject<HTMLElement | null>, place: string): void {
  const before = useRef(place);
  useEffect(() => {
    const isOther = before.current !== "" && before.current !== place;
    before.current = place;
    if (isOther) heading.current?.focus({ preventScroll: true });
  }, [heading, place]);
}
