import { useEffect, useMemo, useState } from "react";
import { loadCourse } from "#document/lessons/load-course.ts";
import type { AnyStepText, Lesson, LessonStep } from "#document/lessons/load-lessons.ts";
import { selectOrigin } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { useLessons } from "./use-lesson.ts";

/** The step that is open, in its lesson among all lessons; exercises that somebody made are a lesson alone. */
export interface OpenStep {
  readonly lessons: readonly Lesson[];
  /** The lesson's place among them, from 0. */
  readonly at: number;
  readonly lesson: Lesson;
  /** Counted from 1. */
  readonly number: number;
  readonly step: LessonStep;
  readonly text: AnyStepText;
}

/** The step that the document is of; null before the lessons are fetched, and outside of them. */
export function useOpenStep(): OpenStep | null {
  const origin = useStore(selectOrigin);
  const link = origin.kind === "lesson" ? origin.link : undefined;
  const known = useLessons();
  const course = useCourse(link);
  return useMemo(() => {
    if (origin.kind !== "lesson") return null;
    const lessons = link === undefined ? known : course;
    const at = lessons.findIndex(({ plan }) => plan.slug === origin.lesson);
    const lesson = lessons[at];
    const step = lesson?.plan.steps[origin.step - 1];
    const text = lesson?.text.steps[origin.step - 1];
    if (lesson === undefined || step === undefined || text === undefined) return null;
    return { lessons, at, lesson, number: origin.step, step, text };
  }, [origin, link, known, course]);
}

const NONE: readonly Lesson[] = [];

/** The exercises of a link as the only lesson there is; none before they are read, and where there is no link. */
function useCourse(link: string | undefined): readonly Lesson[] {
  const [course, setCourse] = useState(NONE);
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const lesson = link === undefined ? null : await loadCourse(link);
      if (isWanted) setCourse(lesson === null ? NONE : [lesson]);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [link]);
  return course;
}
