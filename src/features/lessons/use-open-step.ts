import { useMemo } from "react";
import type { AnyStepText, Lesson, LessonStep } from "#document/lessons/load-lessons.ts";
import { selectOrigin } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { useLessons } from "./use-lesson.ts";

/** The step that is open, in its lesson among all lessons. */
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
  const lessons = useLessons();
  return useMemo(() => {
    if (origin.kind !== "lesson") return null;
    const at = lessons.findIndex(({ plan }) => plan.slug === origin.lesson);
    const lesson = lessons[at];
    const step = lesson?.plan.steps[origin.step - 1];
    const text = lesson?.text.steps[origin.step - 1];
    if (lesson === undefined || step === undefined || text === undefined) return null;
    return { lessons, at, lesson, number: origin.step, step, text };
  }, [origin, lessons]);
}
