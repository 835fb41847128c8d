import { type AnswerChange, editStepOf, type Slug } from "./answer-changes.ts";
import type { WrongAnswer } from "./wrong-answer.ts";
import type { RightAnswer } from "./right-answer.ts";

/** What an answer changes, and what it changes: the solution unless it says otherwise. */
type Answer = readonly [name: string, change: AnswerChange, from?: "start" | "solution"];

/** Wrong answers to a step of a lesson, counted from 1; each is named by the sentence that the page answers with. */
export function wrongAnswersTo(slug: Slug, step: number, answers: readonly Answer[]): readonly WrongAnswer[] {
  return answers.map(([says, change, from = "solution"]) => ({
    slug,
    step,
    says,
    build: change(editStepOf(slug, step)[from]),
  }));
}

/** Right answers to a step of a lesson, counted from 1; each is named by what is special about it. */
export function rightAnswersTo(slug: Slug, step: number, answers: readonly Answer[]): readonly RightAnswer[] {
  return answers.map(([how, change, from = "solution"]) => ({
    slug,
    step,
    how,
    build: change(editStepOf(slug, step)[from]),
  }));
}
