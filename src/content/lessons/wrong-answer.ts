import type { BuildInput } from "#core/build-input/build-input.ts";
import type { Slug } from "./answer-changes.ts";

/** An answer that is not right, and what the page has to say of it: the name of its sentence. */
export interface WrongAnswer {
  readonly slug: Slug;
  /** The step, counted from 1. */
  readonly step: number;
  readonly says: string;
  readonly build: BuildInput;
}
