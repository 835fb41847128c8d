import { decodeCourse } from "#permalink/exercise/course-codec.ts";
import type { Refusal } from "#permalink/refusal.ts";
import { exerciseMessages } from "#i18n/en/exercises/exercise.ts";
import { withCurrentView } from "../links/open-document.ts";
import type { OpenRequest } from "../links/open-request.ts";
import { refusalWords } from "../links/refusal-words.ts";
import { languageSettled } from "../view/switch-language.ts";

/** Finds the exercise that an address asks for; `body` is what follows its `#x/`. */
export async function resolveExercise(body: string): Promise<OpenRequest> {
  const decoded = await decodeCourse(body);
  await languageSettled();
  if (decoded.kind !== "ok") return { kind: "refused", message: wordsOf(decoded) };
  const { course, step, link, id } = decoded;
  const exercise = course.exercises[step - 1];
  if (exercise === undefined) {
    return { kind: "refused", message: exerciseMessages().noExercise(course.exercises.length) };
  }
  return {
    kind: "document",
    link: withCurrentView(exercise.start),
    origin: { kind: "lesson", lesson: id, link, step, title: course.title || exercise.title, predicts: false },
  };
}

function wordsOf(refusal: Refusal): string {
  const words = exerciseMessages();
  if (refusal.kind === "oversized") return words.oversized;
  if (refusal.kind !== "wrong-content") return refusalWords(refusal);
  return refusal.key === "goals" ? words.unknownGoals : words.wrongPart(refusal.key);
}
