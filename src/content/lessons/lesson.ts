import type { ContextListing } from "#core/context/context-listing.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";
import type { Goal, Golf } from "#core/exercise/goal.ts";
import type { LessonFacts } from "./lesson-facts.ts";

/** What a check says of a build that is not refused. */
export type TaskVerdict<Wrong extends string> =
  | { readonly kind: "done" }
  | {
      readonly kind: "wrong";
      readonly wrong: Wrong;
      /** What the sentence about it names besides what is named in all of them: `{value}` for `names.value`. */
      readonly names: Readonly<Record<string, string>>;
    };

export const TASK_DONE = { kind: "done" } as const;

/** A way of not being done, and what its sentence names. */
export function wrong<const Wrong extends string>(
  kind: Wrong,
  names: Readonly<Record<string, string>> = {},
): Extract<TaskVerdict<Wrong>, { readonly kind: "wrong" }> {
  return { kind: "wrong", wrong: kind, names };
}

/** A file that the step's text mentions and that is not the Dockerfile. */
export interface LessonFile {
  readonly name: string;
  readonly text: string;
}

interface Step {
  readonly start: BuildInput;
  /** In a project, the file that is open at first. */
  readonly file?: string;
  readonly files?: readonly LessonFile[];
  /** The files of the build context, made up. */
  readonly folder?: ContextListing;
  /** The panel below the text that the step is about. */
  readonly panel?: "context" | "inputs" | "dockerignore" | "image" | "cache" | "plan";
}

/** Something should be changed until the check on the analysis says that it is done. */
export interface EditStep<Wrong extends string = string> extends Step {
  readonly kind: "edit";
  readonly solution: BuildInput;
  /** Rules that warn about the solution too, because a later step is about them. */
  readonly warnings?: readonly string[];
  readonly check: (facts: LessonFacts) => TaskVerdict<Wrong>;
}

/** A question to answer before the page does: which stages are built, are in the image, run again. */
export interface PredictStep extends Step {
  readonly kind: "predict";
  readonly ask: "built" | "ships" | "again";
  /** For "again": the files that have changed since the last build. */
  readonly changed?: readonly string[];
}

/** Goals that the author of an exercise picked; it is done when the build meets them all. */
export interface GoalsStep extends Step {
  readonly kind: "goals";
  readonly goals: readonly Goal[];
  /** Null where the author keeps it. */
  readonly solution: BuildInput | null;
  /** What is counted once the goals are met; null for nothing. */
  readonly golf: Golf | null;
}

export type LessonStep = EditStep | PredictStep | GoalsStep;

/** A lesson without its words. */
export interface LessonPlan<Slug extends string = string, Steps extends readonly LessonStep[] = readonly LessonStep[]> {
  /** Its name in links: `#l/SLUG/STEP`. */
  readonly slug: Slug;
  readonly steps: Steps;
}

/** A lesson's plan, with the exact kinds of what can be wrong in its steps, which its texts have to explain. */
export function lessonPlan<const Slug extends string, const Steps extends readonly LessonStep[]>(
  slug: Slug,
  ...steps: Steps
): LessonPlan<Slug, Steps> {
  return { slug, steps };
}

/** An edit step whose check says exactly what can be wrong. */
export function editStep<const Wrong extends string>(step: Omit<EditStep<Wrong>, "kind">): EditStep<Wrong> {
  return { kind: "edit", ...step };
}

/** A step that asks for a prediction. */
export function predictStep(step: Omit<PredictStep, "kind">): PredictStep {
  return { kind: "predict", ...step };
}
