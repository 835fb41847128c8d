import { describe, expect, it } from "vitest";
import type { LessonPlan } from "#content/lessons/lesson.ts";
import { lessonProgress, nextLesson } from "./lesson-progress.ts";

const STEP = { kind: "predict", ask: "built", start: { dockerfile: "FROM scratch" } } as const;
const PLANS: readonly LessonPlan[] = [
  { slug: "one", steps: [STEP, STEP] },
  { slug: "two", steps: [STEP, STEP, STEP] },
];
const [ONE = { slug: "", steps: [] }, TWO = { slug: "", steps: [] }] = PLANS;

describe("lessonProgress", () => {
  it("goes on at the first step that is not done", () => {
    expect(lessonProgress(TWO, { two: [1, 3] })).toEqual({ done: 2, count: 3, isDone: false, next: 2 });
  });

  it("starts again where all is done, and counts no step that is not there", () => {
    expect(lessonProgress(ONE, { one: [1, 2, 7] })).toEqual({ done: 2, count: 2, isDone: true, next: 1 });
  });
});

describe("nextLesson", () => {
  it.each([
    [{}, "one"],
    [{ two: [1] }, "two"],
    [{ one: [1, 2] }, "two"],
  ])("after %j is %s", (done, slug) => {
    expect(nextLesson(PLANS, done)?.slug).toBe(slug);
  });

  it("is none after all", () => {
    expect(nextLesson(PLANS, { one: [1, 2], two: [1, 2, 3] })).toBeNull();
  });
});
