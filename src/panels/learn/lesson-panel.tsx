import { useEffect, useRef } from "react";
import { openDialog } from "#state/open-dialog.ts";
import { leaveLesson } from "#state/lesson-step.ts";
import { selectOrigin } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { Button, IconButton } from "#ui/button.tsx";
import { learnWords } from "#words/en/learn.ts";
import { CopyStepLink } from "./copy-step-link.tsx";
import { LessonStepBody } from "./lesson-step-body.tsx";
import styles from "./lesson-panel.module.css";
import { StepBar } from "./step-bar.tsx";
import { StepFooter } from "./step-footer.tsx";
import { useLessons } from "./use-lesson.ts";

/** The lesson that is open: what to do in its present step, how it went, and the way to the next. */
export default function LessonPanel() {
  const words = learnWords();
  const origin = useStore(selectOrigin);
  const lessons = useLessons();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = origin.kind === "lesson" ? `${origin.lesson}/${origin.step}` : "";
  useFocusOnChange(heading, place);
  if (origin.kind !== "lesson") return null;
  const at = lessons.findIndex(({ plan }) => plan.slug === origin.lesson);
  const lesson = lessons[at];
  const step = lesson?.plan.steps[origin.step - 1];
  const text = lesson?.text.steps[origin.step - 1];
  if (lesson === undefined || step === undefined || text === undefined) return null;
  return (
    <section className={styles.panel} aria-label={words.lesson} data-testid="lesson" data-step={place}>
      <div className={styles.top}>
        <div className={styles.bar}>
          <Button tone="quiet" icon="learn" className={styles.all} onClick={() => openDialog("lessons")}>
            {words.all}
          </Button>
          <span className={styles.tools}>
            <CopyStepLink lesson={origin.lesson} step={origin.step} />
            <IconButton icon="close" label={words.leave} onClick={leaveLesson} />
          </span>
        </div>
        <p className={styles.lesson}>
          <span className={styles.count}>{words.lessonOf(at + 1, lessons.length)}</span> {lesson.text.title}
        </p>
        <StepBar lesson={lesson} step={origin.step} />
      </div>
      <div className={styles.scroll} key={place}>
        <h2 className={styles.title} ref={heading} tabIndex={-1}>
          {text.title}
        </h2>
        <LessonStepBody lesson={origin.lesson} number={origin.step} step={step} text={text} />
      </div>
      <StepFooter lessons={lessons} at={at} step={origin.step} />
    </section>
  );
}

/** Where another step is opened, one goes on reading at its title. */
function useFocusOnChange(heading: { readonly current: HTMLElement | null }, place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    heading.current?.focus({ preventScroll: true });
  }, [heading, place]);
}
