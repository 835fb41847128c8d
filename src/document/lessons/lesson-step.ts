import type { BuildInput } from "#core/build-input/build-input.ts";
import { replaceInput } from "../input/edit.ts";
import { openDraft, openFragment } from "../links/open-link.ts";
import { nextDocumentId } from "../links/open-document.ts";
import type { Lesson } from "./load-lessons.ts";
import { type StepPlace, stepFragment } from "#permalink/codec.ts";

/** A step, counted from 1, of a lesson that is loaded. */
export function stepPlace({ plan, link }: Lesson, step: number): StepPlace {
  return { lesson: plan.slug, link, step };
}

/** Opens a step of a lesson instead of what is open; the draft is kept. */
export async function openLessonStep(place: StepPlace): Promise<void> {
  await openFragment(stepFragment(place), nextDocumentId());
}

/** The address of a step for others to open. */
export function lessonAddress(place: StepPlace): string {
  return new URL(stepFragment(place), location.href).href;
}

/** Leaves the lesson for the draft, or for the empty page. */
export function leaveLesson(): void {
  openDraft();
}

/** Puts everything that a step builds from to what is given: back to its start, or to its solution. */
export function setLessonBuild(input: BuildInput): void {
  replaceInput(input);
}
