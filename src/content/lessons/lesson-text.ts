import type { EditStep, GoalsStep, LessonPlan, PredictStep } from "./lesson.ts";

/** The words of a step; code is between backticks. */
export interface StepText {
  readonly title: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  /** What to do, in a sentence or two. */
  readonly task: string;
  /** One after the other, each says more. */
  readonly hints: readonly string[];
  /** What is said when it is done. */
  readonly done: string;
}

export interface EditStepText<Wrong extends string = string> extends StepText {
  /**
   * What the build does instead, for each way of not being done. `{built}`, `{skipped}`, `{ships}`, `{images}`,
   * `{bases}` and `{target}` are filled with the names of the build as it is, others by the check.
   */
  readonly wrong: Readonly<Record<Wrong, string>>;
}

export type AnyStepText = StepText | EditStepText;

export type TextOfStep<Step> =
  Step extends EditStep<infer Wrong> ? EditStepText<Wrong> : Step extends PredictStep | GoalsStep ? StepText : never;

export type TextsOfSteps<Steps extends readonly unknown[]> = {
  readonly [Index in keyof Steps]: TextOfStep<Steps[Index]>;
};

/** The words of a lesson in one language: exactly those that its plan needs. */
export interface LessonText<Plan extends LessonPlan = LessonPlan> {
  readonly title: string;
  /** A sentence or two for the list. */
  readonly summary: string;
  readonly steps: TextsOfSteps<Plan["steps"]>;
}
