import type { BuildInput } from "#core/build-input/build-input.ts";
import { replaceInput } from "../input/edit.ts";
import { iframeText } from "../links/share-formats.ts";
import { openDraft, openFragment } from "../links/open-link.ts";
import { nextDocumentId } from "../links/open-document.ts";
import { firstFile, withFileOpen } from "../project/open-project-file.ts";
import { useStore } from "../store.ts";
import type { Theme } from "../view/view-slice.ts";
import type { Lesson } from "./load-lessons.ts";
import { type StepPlace, stepFragment } from "#permalink/codec.ts";

export type { StepPlace };

/** A step, counted from 1, of a lesson that is loaded. */
export function stepPlace({ plan, link }: Lesson, step: number): StepPlace {
  return { lesson: plan.slug, link, step };
}

/** Opens a step of a lesson instead of what is open; the draft is kept. */
export async function openLessonStep(place: StepPlace): Promise<void> {
  await openFragment(stepFragment(place), nextDocumentId());
}

/** How a step is shown to whoever opens its address. */
export interface ShownView {
  /** Null for what each reader reads. */
  readonly language: string | null;
  /** "system" for what each reader has. */
  readonly theme: Theme;
}

/** The address of a step for others to open, in a language and colors where `view` asks for them. */
export function stepAddress(place: StepPlace, view: ShownView | null, isEmbedded = false): string {
  const query = [
    ...(isEmbedded ? ["embed"] : []),
    ...(view === null || view.language === null ? [] : [`lang=${view.language}`]),
    ...(view === null || view.theme === "system" ? [] : [`theme=${view.theme}`]),
  ].join("&");
  return `${location.origin}${location.pathname}${query === "" ? "" : `?${query}`}${stepFragment(place)}`;
}

/** The HTML that shows a step in another page, in a language and colors where `view` asks for them. */
export function embedOfStep(place: StepPlace, view: ShownView, title: string): string {
  return iframeText(stepAddress(place, view, true), title, EMBED_HEIGHT);
}

/** Room for what to do next to the graph, in pixels. */
const EMBED_HEIGHT = 640;

/** Leaves the lesson for the draft, or for the empty page. */
export function leaveLesson(): void {
  openDraft();
}

/** Puts everything that a step builds from to what is given: back to its start, or to its solution. */
export function setLessonBuild(input: BuildInput): void {
  const { project } = input;
  if (project === undefined) return replaceInput(input);
  const file = firstFile(project, useStore.getState().file);
  useStore.setState({ file });
  replaceInput(withFileOpen(input, file));
}
