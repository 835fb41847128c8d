import { type AnswerChange, editStepOf, type Slug } from "./answer-changes.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";

/** An answer that is as right as the solution, and another one. */
export interface RightAnswer {
  readonly slug: Slug;
  /** The step, counted from 1. */
  readonly step: number;
  /** What is special about it. */
  readonly how: string;
  readonly build: BuildInput;
}

/** Makes another right answer of the solution of a step, or of its start where `from` says so. */
export function rightly(
  slug: Slug,
  step: number,
  how: string,
  change: AnswerChange,
  from: "start" | "solution" = "solution",
): RightAnswer {
  return { slug, step, how, build: change(editStepOf(slug, step)[from]) };
}
