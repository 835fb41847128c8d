import type { BuildInput } from "#core/build-input/build-input.ts";
import { replaceInput } from "../input/edit.ts";
import { openDraft, openFragment } from "../links/open-link.ts";
import { nextDocumentId } from "../links/open-document.ts";
import { lessonLink } from "#permalink/codec.ts";

/** Opens a step of a lesson, counted from 1, instead of what is open; the draft is kept. */
export async function openLessonStep(lesson: string, step: number): Promise<void> {
  await openFragment(lessonLink(lesson, step), nextDocumentId());
}

/** The address of a step, counted from 1, for others to open. */
export function lessonAddress(lesson: string, step: number): string {
  return new URL(lessonLink(lesson, step), location.href).href;
}

/** Leaves the lesson for the draft, or for the empty page. */
export function leaveLesson(): void {
  openDraft();
}

/** Puts everything that a step builds from to what is given: back to its start, or to its solution. */
export function setLessonBuild(input: BuildInput): void {
  replaceInput(input);
}
