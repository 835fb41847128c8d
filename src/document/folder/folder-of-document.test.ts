import { expect, it } from "vitest";
import { examples } from "#content/examples.ts";
import type { LessonPlan } from "#content/lessons/lesson.ts";
import { lessonPlans } from "#content/lessons/lesson-plans.ts";
import { SAMPLES_WITH_FOLDER } from "./folder-of-document.ts";

it("knows every example and lesson that has a folder", () => {
  const plans: readonly LessonPlan[] = lessonPlans;
  const withFolder = [
    ...examples.flatMap(({ slug, folder }) => (folder === undefined ? [] : [`example ${slug}`])),
    ...plans.flatMap(({ slug, steps }) => (steps.some(({ folder }) => folder !== undefined) ? [`lesson ${slug}`] : [])),
  ];
  expect([...SAMPLES_WITH_FOLDER]).toEqual(withFolder);
});
