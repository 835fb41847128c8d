import { wrongAnswers } from "#content/lessons/answers.ts";
import type { LessonStep } from "#content/lessons/lesson.ts";
import { lessonPlans } from "#content/lessons/lesson-plans.ts";
import { LessonPage } from "./pages/lesson-page.ts";
import { expect, test } from "./support/test.ts";

type Plan = (typeof lessonPlans)[number];

/**
 * In English the steps of each lesson that differ in what the reader does, in two halves that can run side by side; in
 * both Chineses one step of some lessons. What every step asks and answers is checked in lessons.test.ts.
 */
const HALF = Math.ceil(lessonPlans.length / 2);
const RUNS = [
  { name: "the first half of the lessons", query: "", plans: lessonPlans.slice(0, HALF), isWhole: true },
  { name: "the second half of the lessons", query: "", plans: lessonPlans.slice(HALF), isWhole: true },
  { name: "some lessons in traditional Chinese", query: "?lang=zh-Hant", plans: everyFourth(0), isWhole: false },
  { name: "others in simplified Chinese", query: "?lang=zh-Hans", plans: everyFourth(2), isWhole: false },
];

for (const { name, query, plans, isWhole } of RUNS) {
  test(`${name}: right once, wrong once @desktop`, async ({ page }) => {
    test.setTimeout(150_000);
    const lesson = new LessonPage(page, false);
    for (const plan of plans) {
      for (const number of stepsOf(plan, isWhole)) {
        await test.step(`${plan.slug}/${number}`, async () => {
          await lesson.open(plan.slug, number, query);
          await solve(lesson, plan, number);
        });
      }
    }
  });
}

test("a lesson is solved, right once and wrong once @phone", async ({ page }) => {
  const lesson = new LessonPage(page, true);
  const plan = lessonPlans.find(({ slug }) => slug === "what-builds");
  if (plan === undefined) throw new Error("there is no such lesson");
  for (const number of stepsOf(plan, true)) {
    await lesson.open(plan.slug, number);
    await solve(lesson, plan, number);
  }
});

function everyFourth(first: number): readonly Plan[] {
  return lessonPlans.filter((_, index) => index % 4 === first);
}

function stepsOf({ steps }: Plan, isWhole: boolean): readonly number[] {
  const kinds = steps.map(kindOf);
  const numbers = steps.map((_, index) => index + 1);
  if (isWhole) return numbers.filter((number) => kinds.indexOf(kinds[number - 1] ?? "") === number - 1);
  return numbers.filter((number) => steps[number - 1]?.kind === "edit").slice(0, 1);
}

/** What the reader does: guesses, or changes some of the inputs. */
function kindOf(step: LessonStep): string {
  if (step.kind === "predict") return `predict ${step.ask}`;
  if (step.kind === "goals") return "goals";
  const { start, solution } = step;
  const changed = (["dockerfile", "dockerignore", "target", "buildArgs", "platform"] as const).filter(
    (input) => JSON.stringify(start[input]) !== JSON.stringify(solution[input]),
  );
  return `edit ${changed.join(" ")}`;
}

async function solve(lesson: LessonPage, plan: Plan, number: number): Promise<void> {
  const step: LessonStep | undefined = plan.steps[number - 1];
  if (step === undefined) throw new Error(`${plan.slug} has no step ${number}`);
  if (step.kind === "predict") {
    await guessBothWays(lesson);
    return;
  }
  const wrong = wrongAnswers.find((one) => one.slug === plan.slug && one.step === number);
  if (wrong === undefined) throw new Error(`${plan.slug}/${number} has no wrong answer`);
  await lesson.answer(wrong.build, step.start);
  await lesson.expectWrong(wrong.says);
  await lesson.answer(step.solution, wrong.build);
  await lesson.expectDone();
}

/** First nothing, which is never right; then what the page has revealed. */
async function guessBothWays(lesson: LessonPage): Promise<void> {
  expect(new Set(await lesson.graph.stages())).toEqual(new Set(["built"]));
  await lesson.reveal();
  await lesson.expectWrong("guess");
  const answer = await lesson.answers();
  expect(new Set(answer)).toEqual(new Set([true, false]));
  await lesson.guessAgain();
  expect(new Set(await lesson.graph.stages())).toEqual(new Set(["built"]));
  for (const [stage, isPart] of answer.entries()) if (isPart) await lesson.guess(stage).check();
  await lesson.reveal();
  await lesson.expectDone();
}
