import { decodeLink } from "#permalink/codec.ts";
import { type DecodedCourse, decodeCourse } from "#permalink/exercise/course-codec.ts";
import type { Exercise } from "#permalink/exercise/course.ts";
import { exerciseMessages } from "#i18n/en/exercises/exercise.ts";
import type { GoalsStep, Lesson, StepText } from "./load-lessons.ts";

/** The exercises of a link as a lesson that the page can show; null for a link that can't be read. */
export async function loadCourse(link: string): Promise<Lesson | null> {
  const course = await readCourse(link);
  return course === null ? null : toLesson(course);
}

/** What an exercise link holds; null for a link that can't be read. */
export async function readCourse(link: string): Promise<ReadCourse | null> {
  const decoded = await decodeLink(link);
  if (decoded.kind !== "exercise") return null;
  const course = await decodeCourse(decoded.body);
  return course.kind === "ok" ? course : null;
}

type ReadCourse = Extract<DecodedCourse, { readonly kind: "ok" }>;

function toLesson({ course, link, id }: ReadCourse): Lesson {
  const { title, exercises } = course;
  return {
    link,
    plan: { slug: id, steps: exercises.map(toStep) },
    text: { title, summary: "", steps: exercises.map(toText) },
  };
}

function toStep({ start, goals, solution, golf }: Exercise): GoalsStep {
  return { kind: "goals", start, goals, solution, golf };
}

function toText({ title, task, hints }: Exercise): StepText {
  const words = exerciseMessages();
  return { title: title || words.untitled, text: [task], task: words.task, hints, done: words.done };
}
