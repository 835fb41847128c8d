import type { LessonPlan } from "#content/lessons/lesson.ts";
import { lookUp } from "#core/text/look-up.ts";

type DoneSteps = Readonly<Record<string, readonly number[]>>;

export interface LessonProgress {
  /** How many of its steps are done. */
  readonly done: number;
  readonly count: number;
  readonly isDone: boolean;
  /** The first step that is not done, counted from 1; the first of all when all are. */
  readonly next: number;
}

const NO_STEPS: readonly number[] = [];

/** The steps of a lesson that are done, counted from 1. */
export function doneStepsOf(doneSteps: DoneSteps, slug: string): readonly number[] {
  return lookUp(doneSteps, slug) ?? NO_STEPS;
}

/** How far one is in a lesson. */
export function lessonProgress({ slug, steps }: LessonPlan, doneSteps: DoneSteps): LessonProgress {
  const known = doneStepsOf(doneSteps, slug);
  const open = steps.map((_, index) => index + 1).filter((step) => !known.includes(step));
  const done = steps.length - open.length;
  return { done, count: steps.length, isDone: open.length === 0, next: open[0] ?? 1 };
}

/** The lesson to go on with: the first that has been begun and is not done, else the first not done; null after all. */
export function nextLesson<Plan extends LessonPlan>(plans: readonly Plan[], doneSteps: DoneSteps): Plan | null {
  const open = plans.filter((plan) => !lessonProgress(plan, doneSteps).isDone);
  return open.find((plan) => lessonProgress(plan, doneSteps).done > 0) ?? open[0] ?? null;
}
