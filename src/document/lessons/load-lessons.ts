import type { LessonPlan } from "#content/lessons/lesson.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { Language } from "#i18n/language.ts";
import { LANGUAGE_LOADERS } from "#i18n/loaders.ts";

export type {
  EditStep,
  GoalsStep,
  LessonFile,
  LessonPlan,
  LessonStep,
  PredictStep,
} from "#content/lessons/lesson.ts";
export type { AnyStepText, EditStepText, LessonText, StepText } from "#content/lessons/lesson-text.ts";

/** A lesson in one language. */
export interface Lesson {
  readonly plan: LessonPlan;
  readonly text: LessonText;
  /** Of exercises that somebody made: the link to all of them. */
  readonly link?: string;
}

/** Fetches all lessons, in the order in which they are best taken. */
export async function loadLessons(language: Language): Promise<readonly Lesson[]> {
  const [{ lessonPlans }, texts] = await Promise.all([
    import("#content/lessons/lesson-plans.ts"),
    LANGUAGE_LOADERS[language].lessons(),
  ]);
  return lessonPlans.flatMap((plan) => {
    const text = texts[plan.slug];
    return text === undefined ? [] : [{ plan, text }];
  });
}
