import type { LessonPlan } from "#content/lessons/lesson.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { Language } from "#i18n/language.ts";

export type {
  EditStep,
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
}

type LessonTexts = Readonly<Record<string, LessonText>>;

const TEXTS: Readonly<Record<Language, () => Promise<LessonTexts>>> = {
  en: async () => (await import("#i18n/en/lessons/all.ts")).LESSONS,
  "zh-Hant": async () => (await import("#i18n/zh-hant/lessons/all.ts")).LESSONS,
  "zh-Hans": async () => (await import("#i18n/zh-hans/lessons/all.ts")).LESSONS,
};

/** Fetches all lessons, in the order in which they are best taken. */
export async function loadLessons(language: Language): Promise<readonly Lesson[]> {
  const [{ lessonPlans }, texts] = await Promise.all([import("#content/lessons/lesson-plans.ts"), TEXTS[language]()]);
  return lessonPlans.flatMap((plan) => {
    const text = texts[plan.slug];
    return text === undefined ? [] : [{ plan, text }];
  });
}
