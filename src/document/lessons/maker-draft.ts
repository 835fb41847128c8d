import { type Course, COURSE_LIMITS, type Exercise } from "#permalink/exercise/course.ts";
import { courseJson, encodeCourse, fitsCourseLink } from "#permalink/exercise/course-codec.ts";
import { isBlankGoal, parseCourseDraft } from "#permalink/exercise/parse-course.ts";
import { fieldOf } from "#core/text/json-value.ts";
import { parseStored, readStored, writeStored } from "../drafts/storage.ts";

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

/** Keeps what is being made for later visits. */
export function writeCourseDraft({ title, exercises }: CourseDraft): void {
  const kept = exercises.flatMap(({ isSolutionShared }, at) => (isSolutionShared ? [] : [at]));
  const course: unknown = JSON.parse(courseJson({ title, exercises }));
  writeStored("local", KEY, JSON.stringify({ course, kept }));
}

/** The fragment of the link to what is being made; null where it is more than a link can hold. */
export async function courseFragment({ title, exercises }: CourseDraft): Promise<string | null> {
  const course: Course = {
    title: exercises.length > 1 ? title : "",
    exercises: exercises.map(({ isSolutionShared, ...exercise }) => ({
      ...exercise,
      solution: isSolutionShared ? exercise.solution : null,
    })),
  };
  return fitsCourseLink(course) ? encodeCourse(course) : null;
}
