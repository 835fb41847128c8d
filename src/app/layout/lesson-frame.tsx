import { lazy, type ReactNode } from "react";
import { selectIsLesson } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { lessonFrameMessages } from "#i18n/en/lesson-frame.ts";
import styles from "./lesson-frame.module.css";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";

const LessonPanel = lazy(() => import("#features/lessons/lesson-panel.tsx"));
const LessonStrip = lazy(() => import("#features/lessons/lesson-strip.tsx"));

/** The page's body, and before it the lesson while one is open. */
export function LessonFrame({ children }: { readonly children: ReactNode }) {
  const isLesson = useStore(selectIsLesson);
  return (
    <div className={styles.frame} data-lesson={isLesson}>
      {isLesson && (
        <div className={styles.lesson}>
          <LessonArea />
        </div>
      )}
      <div key="page" className={styles.page}>
        {children}
      </div>
    </div>
  );
}

/** The lesson that is open. */
export function LessonArea() {
  return (
    <LazyBoundary>
      <LessonPanel />
    </LazyBoundary>
  );
}

/** On a phone, where the lesson is on another screen: what to do. */
export function LessonReminder() {
  return (
    <LazyBoundary>
      <LessonStrip />
    </LazyBoundary>
  );
}

/** In the place of panels that would give the answer away. */
export function HiddenPanels() {
  return <p className={styles.hidden}>{lessonFrameMessages().hidden}</p>;
}
