import type { LinkState } from "#permalink/link-state.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";
import type { LessonStep } from "./load-lessons.ts";
import type { OpenRequest } from "../links/open-request.ts";
import { withCurrentView } from "../links/open-document.ts";
import { languageSettled } from "../view/switch-language.ts";
import { useStore } from "../store.ts";

/** Finds a step of a lesson, counted from 1. */
export async function resolveLesson(slug: string, step: number): Promise<OpenRequest> {
  await languageSettled();
  const { loadLessons } = await import("./load-lessons.ts");
  const lessons = await loadLessons(useStore.getState().language);
  const lesson = lessons.find(({ plan }) => plan.slug === slug);
  if (lesson === undefined) return { kind: "refused", message: lessonMessages().noLesson(slug) };
  const plan = lesson.plan.steps[step - 1];
  if (plan === undefined) {
    return { kind: "refused", message: lessonMessages().noStep(lesson.text.title, lesson.plan.steps.length) };
  }
  return {
    kind: "document",
    link: withView(withCurrentView(plan.start), plan),
    origin: { kind: "lesson", lesson: slug, step, title: lesson.text.title, predicts: plan.kind === "predict" },
  };
}

function withView(link: LinkState, { panel, file }: LessonStep): LinkState {
  return { ...link, view: { ...link.view, ...(panel && { panel }), ...(file && { file }) } };
}
