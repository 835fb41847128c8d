import { type Course, COURSE_LIMITS, type Exercise } from "#permalink/exercise/course.ts";
import { courseJson, encodeCourse, fitsCourseLink } from "#permalink/exercise/course-codec.ts";
import { isBlankGoal, parseCourse, parseCourseDraft } from "#permalink/exercise/parse-course.ts";
import { fieldOf } from "#core/text/json-value.ts";
import { parseStored, readStored, type WriteOutcome, writeStored } from "../drafts/storage.ts";

export { COURSE_LIMITS, isBlankGoal };
export type { Course, Exercise };

const KEY = "stagelight.exercise";

/** An exercise that is being made: its author always has a solution, and says whether the link has it too. */
export interface DraftExercise extends Exercise {
  readonly isSolutionShared: boolean;
}

/** What is being made: one exercise, or several. */
export interface CourseDraft {
  readonly title: string;
  /** At least one. */
  readonly exercises: readonly DraftExercise[];
}

/** An exercise that starts from a Dockerfile and has nothing else yet. */
export function newExercise(dockerfile: string): DraftExercise {
  return {
    title: "",
    task: "",
    start: { dockerfile },
    goals: [],
    hints: [],
    solution: { dockerfile },
    golf: null,
    isSolutionShared: true,
  };
}

/** What was being made in earlier visits; null for nothing. */
export function readCourseDraft(): CourseDraft | null {
  const stored = parseStored(readStored("local", KEY));
  const parsed = parseCourseDraft(fieldOf(stored, "course"));
  const kept = fieldOf(stored, "kept");
  if (parsed.kind !== "ok") return null;
  return draftOf(parsed.course, Array.isArray(kept) ? kept : []);
}

/** The draft that continues what a link holds. `kept` are the places of the exercises whose solution stays private. */
export function draftOf({ title, exercises }: Course, kept: readonly unknown[] = []): CourseDraft {
  return {
    title,
    exercises: exercises.map((exercise, at) => ({
      ...exercise,
      solution: exercise.solution ?? exercise.start,
      isSolutionShared: !kept.includes(at),
    })),
  };
}

/** Keeps what is being made for later visits, where the browser can. */
export function writeCourseDraft({ title, exercises }: CourseDraft): WriteOutcome {
  const kept = exercises.flatMap(({ isSolutionShared }, at) => (isSolutionShared ? [] : [at]));
  const course: unknown = JSON.parse(courseJson({ title, exercises }));
  return writeStored("local", KEY, JSON.stringify({ course, kept }));
}

/** The link to what is being made, or why there is none. */
export type DraftLink =
  | { readonly kind: "link"; readonly fragment: string }
  /** All of it is more than a link can hold. */
  | { readonly kind: "too-large" }
  /** What is under this key of the format is more than a link can hold, or nothing that it may hold. */
  | { readonly kind: "wrong"; readonly key: string };

/** The fragment of the link to what is being made. Blank hints are left out. */
export async function linkOfDraft({ title, exercises }: CourseDraft): Promise<DraftLink> {
  const course: Course = {
    title: exercises.length > 1 ? title : "",
    exercises: exercises.map(({ isSolutionShared, ...exercise }) => ({
      ...exercise,
      hints: exercise.hints.filter((hint) => hint.trim() !== ""),
      solution: isSolutionShared ? exercise.solution : null,
    })),
  };
  if (!fitsCourseLink(course)) return { kind: "too-large" };
  const parsed = parseCourse(JSON.parse(courseJson(course)));
  return parsed.kind === "wrong" ? parsed : { kind: "link", fragment: await encodeCourse(course) };
}
