import type { BuildInput } from "#core/build-input/build-input.ts";
import { withFiles } from "./ask-project.ts";
import type { EditStep } from "./lesson.ts";
import { lessonPlans } from "./lesson-plans.ts";

export type Slug = (typeof lessonPlans)[number]["slug"];

export type AnswerChange = (build: BuildInput) => BuildInput;

/** The step of a lesson that should be edited, counted from 1. Throws if there is none. */
export function editStepOf(slug: Slug, step: number): EditStep {
  const plan = lessonPlans.find((one) => one.slug === slug)?.steps[step - 1];
  if (plan?.kind !== "edit") throw new Error(`${slug} has no step ${step} to edit`);
  return plan;
}

/** Puts one text in the place of another, pair by pair. Throws if there is nothing to replace. */
export function textChange(...pairs: readonly (readonly [string, string])[]): AnswerChange {
  return (build) => ({
    ...build,
    dockerfile: pairs.reduce((whole, [from, to]) => {
      if (!whole.includes(from)) throw new Error(`${JSON.stringify(from)} is not in\n${whole}`);
      return whole.replace(from, () => to);
    }, build.dockerfile),
  });
}

/** Puts one text in the place of another in a file of a project, pair by pair. Throws if there is nothing to replace. */
export function fileChange(path: string, ...pairs: readonly (readonly [string, string])[]): AnswerChange {
  return (build) => {
    const [, dockerfile = ""] = Object.entries(build.project?.files ?? {}).find(([own]) => own === path) ?? [];
    return withFiles(build, { [path]: textChange(...pairs)({ dockerfile }).dockerfile });
  };
}

/** Adds files to a project, or replaces some. */
export function filesAdded(files: Readonly<Record<string, string>>): AnswerChange {
  return (build) => withFiles(build, files);
}

/** One change after the other. */
export function allOf(...changes: readonly AnswerChange[]): AnswerChange {
  return (build) => changes.reduce((changed, change) => change(changed), build);
}

/** The whole Dockerfile again. */
export function file(dockerfile: string): AnswerChange {
  return (build) => ({ ...build, dockerfile });
}

/** What is chosen next to the Dockerfile. */
export function asked(change: Partial<BuildInput>): AnswerChange {
  return (build) => ({ ...build, ...change });
}
