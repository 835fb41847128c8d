import type { BuildInput } from "#core/build-input/build-input.ts";
import { canonicalInput } from "#core/build-input/input-fields.ts";
import { readJson } from "#core/text/json-value.ts";
import { checkOf, readDeflated, utf8, writeDeflated } from "../deflated-text.ts";
import { peeled } from "../percent.ts";
import type { Refusal } from "../refusal.ts";
import { type Course, COURSE_LIMITS, type Exercise } from "./course.ts";
import { parseCourse } from "./parse-course.ts";

export type DecodedCourse =
  | {
      readonly kind: "ok";
      readonly course: Course;
      /** The exercise that the link asks for, from 1; it may not exist. */
      readonly step: number;
      /** The link to the whole, as this page writes it. */
      readonly link: string;
      /** What tells the course from others, the same for the same content. */
      readonly id: string;
    }
  | Refusal;

/**
 * The link to an exercise or a course: `#x/d/PAYLOAD/CHECK`; `stepFragment` is that of its other exercises. The same
 * content gives the same link. A course that `fitsCourseLink` denies gives a link that can't be opened.
 */
export async function encodeCourse(course: Course): Promise<string> {
  return `#x/d/${await writeDeflated(courseJson(course))}`;
}

/** Whether a link can hold it. */
export function fitsCourseLink(course: Course): boolean {
  return utf8(courseJson(course)).length <= COURSE_LIMITS.json;
}

/** Reads what follows `#x/` in an address. Never throws or hangs, whatever it is. */
export async function decodeCourse(body: string): Promise<DecodedCourse> {
  const plain = peeled(body, (candidate) => !candidate.includes("%")) ?? body;
  if (plain === "" || plain === "d") return { kind: "cut-off" };
  if (!plain.startsWith("d/")) return { kind: "unknown" };
  const read = await readDeflated(plain.slice(2), COURSE_LIMITS.json);
  if (read.kind !== "ok") return read;
  const value = readJson(read.json);
  if (value === undefined) return { kind: "corrupt" };
  const parsed = parseCourse(value);
  if (parsed.kind === "wrong") return { kind: "wrong-content", key: parsed.key };
  const [, step = "1"] = /^\/(\d{1,2})(?!\w)/u.exec(read.rest) ?? [];
  const { course } = parsed;
  const json = courseJson(course);
  return {
    kind: "ok",
    course,
    step: Number(step),
    link: await encodeCourse(course),
    id: `x-${checkOf(json)}-${json.length}`,
  };
}

/** The one form of a course: keys in the order of the format, defaults left out. */
export function courseJson({ title, exercises }: Course): string {
  return JSON.stringify({ ...(title === "" ? {} : { title }), exercises: exercises.map(canonicalExercise) });
}

function canonicalExercise({ title, task, start, goals, hints, solution, golf }: Exercise): object {
  return {
    title,
    task,
    start: build(start),
    goals,
    ...(hints.length === 0 ? {} : { hints }),
    ...(solution === null ? {} : { solution: build(solution) }),
    ...(golf === null ? {} : { golf }),
  };
}

function build(input: BuildInput): BuildInput {
  const { project, ...canonical } = canonicalInput(input);
  return project === undefined ? canonical : { ...canonical, dockerfile: input.dockerfile };
}
