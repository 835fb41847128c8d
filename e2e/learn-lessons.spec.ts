import { wrongAnswers } from "#content/lessons/answers.ts";
import { lessonPlans } from "#content/lessons/lesson-plans.ts";
import { groupBy } from "#core/text/group-by.ts";
import { LessonPage } from "./pages/lesson-page.ts";
import { expect, test } from "./support/test.ts";

type Plan = (typeof lessonPlans)[number];

/** A step by its lesson and its number, counted from 1. */
interface StepPlace {
  readonly plan: Plan;
  readonly number: number;
}

const STEPS: readonly StepPlace[] = lessonPlans.flatMap((plan) =>
  plan.steps.map((_, index) => ({ plan, number: index + 1 })),
);

/** What every step asks and answers is checked in lessons.test.ts: here are the steps that differ in what the reader does. */
const KINDS = [...groupBy(STEPS, kindOf).values()];

const RUNS = [
  { name: "steps of every kind", query: "", steps: KINDS.flatMap((steps) => firstAndLast(steps)) },
  { name: "steps of some kinds in traditional Chinese", query: "?lang=zh-Hant", steps: firstOfKinds(0) },
  { name: "steps of the other kinds in simplified Chinese", query: "?lang=zh-Hans", steps: firstOfKinds(1) },
];

for (const { name, query, steps } of RUNS) {
  test(`${name}: right once, wrong once @desktop`, async ({ page }) => {
    test.setTimeout(150_000);
    const lesson = new LessonPage(page, false);
    for (const step of steps) await test.step(nameOf(step), () => solve(lesson, step, query));
  });
}

test("a lesson is solved, right once and wrong once @phone", async ({ page }) => {
  const lesson = new LessonPage(page, true);
  const steps = STEPS.filter(({ plan }) => plan.slug === "what-builds");
  for (const [step] of groupBy(steps, kindOf).values()) if (step) await solve(lesson, step);
});

function firstAndLast(steps: readonly StepPlace[]): readonly StepPlace[] {
  return steps.filter((_, at) => at === 0 || at === steps.length - 1);
}

/** The first step of every other kind. */
function firstOfKinds(rest: number): readonly StepPlace[] {
  return KINDS.filter((_, at) => at % 2 === rest).flatMap((steps) => steps.slice(0, 1));
}

function nameOf({ plan, number }: StepPlace): string {
  return `${plan.slug}/${number}`;
}

function stepAt(place: StepPlace): Plan["steps"][number] {
  const step = place.plan.steps[place.number - 1];
  if (step === undefined) throw new Error(`there is no step ${nameOf(place)}`);
  return step;
}

/** What the reader does: guesses, or changes some of the inputs. */
function kindOf(place: StepPlace): string {
  const step = stepAt(place);
  if (step.kind === "predict") return `predict ${step.ask}`;
  const { start, solution } = step;
  const changed = (["dockerfile", "dockerignore", "target", "buildArgs", "platform", "project"] as const).filter(
    (input) => JSON.stringify(start[input]) !== JSON.stringify(solution[input]),
  );
  return `edit ${changed.join(" ")}`;
}

async function solve(lesson: LessonPage, place: StepPlace, query = ""): Promise<void> {
  const step = stepAt(place);
  await lesson.open(place.plan.slug, place.number, query);
  if (step.kind === "predict") {
    await guessBothWays(lesson);
    return;
  }
  const wrong = wrongAnswers.find((one) => one.slug === place.plan.slug && one.step === place.number);
  if (wrong === undefined) throw new Error(`${nameOf(place)} has no wrong answer`);
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
