import type { BuildInput } from "#core/build-input/build-input.ts";
import { readBuildInput } from "#core/build-input/input-fields.ts";
import type { Goal, GoalKind, Golf } from "#core/exercise/goal.ts";
import { isObject, type JsonObject } from "#core/text/json-value.ts";
import { lookUp } from "#core/text/look-up.ts";
import { type Course, COURSE_LIMITS, type Exercise } from "./course.ts";

export type ParsedCourse =
  | { readonly kind: "ok"; readonly course: Course }
  /** `key` holds what it must not hold, or too much of it; "" when the JSON isn't an object at all. */
  | { readonly kind: "wrong"; readonly key: string };

/**
 * Decodes the JSON value of an exercise link. Keys it does not know are ignored; a goal it does not know can't be
 * checked, so that it is reported as wrong.
 */
export function parseCourse(json: unknown): ParsedCourse {
  const parsed = parseCourseDraft(json);
  if (parsed.kind === "wrong") return parsed;
  const key = excessOf(parsed.course);
  if (key !== null) return { kind: "wrong", key };
  const { exercises } = parsed.course;
  if (exercises.some(({ goals }) => goals.length === 0 || goals.some(isBlankGoal)))
    return { kind: "wrong", key: "goals" };
  const isGolfBlank = exercises.some(({ golf }) => golf?.measure === "reruns" && golf.file.trim() === "");
  return isGolfBlank ? { kind: "wrong", key: "golf" } : parsed;
}

/** Whether a goal names nothing that could be checked yet. A target may be left out, which is the default one. */
export function isBlankGoal(goal: Goal): boolean {
  return Object.entries(goal).some(([key, value]) => key !== "target" && String(value).trim() === "");
}

/**
 * Decodes an exercise that is still being written: it may have no goals, goals may be blank, and it may be too much for a
 * link.
 */
export function parseCourseDraft(json: unknown): ParsedCourse {
  if (!isObject(json)) return { kind: "wrong", key: "" };
  const title = lookUp(json, "title") ?? "";
  const exercises = lookUp(json, "exercises");
  if (!isText(title)) return { kind: "wrong", key: "title" };
  if (!isList(exercises) || exercises.length === 0) return { kind: "wrong", key: "exercises" };
  const parsed: Exercise[] = [];
  for (const one of exercises) {
    const exercise = parseExercise(one);
    if (typeof exercise === "string") return { kind: "wrong", key: exercise };
    parsed.push(exercise);
  }
  return { kind: "ok", course: { title, exercises: parsed } };
}

/** What is more than a link may hold, by its key; null for nothing. */
function excessOf({ title, exercises }: Course): string | null {
  if (title.length > COURSE_LIMITS.title) return "title";
  if (exercises.length > COURSE_LIMITS.exercises) return "exercises";
  return exercises.map(excessOfExercise).find((key) => key !== null) ?? null;
}

function excessOfExercise({ title, task, hints, goals, golf, start, solution }: Exercise): string | null {
  const isLong = (text: string, most: number): boolean => text.length > most;
  const words = (goal: object): readonly string[] => Object.values(goal).filter(isText);
  const isLongWord = (word: string): boolean => isLong(word, COURSE_LIMITS.word);
  if (isLong(title, COURSE_LIMITS.title)) return "title";
  if (isLong(task, COURSE_LIMITS.task)) return "task";
  if (hints.length > COURSE_LIMITS.hints || hints.some((hint) => isLong(hint, COURSE_LIMITS.hint))) return "hints";
  if (goals.length > COURSE_LIMITS.goals || goals.flatMap(words).some(isLongWord)) return "goals";
  if (golf !== null && words(golf).some(isLongWord)) return "golf";
  if (isLong(start.dockerfile, COURSE_LIMITS.dockerfile)) return "start";
  return solution !== null && isLong(solution.dockerfile, COURSE_LIMITS.dockerfile) ? "solution" : null;
}

/** The exercise, or the key that is wrong. */
function parseExercise(json: unknown): Exercise | string {
  if (!isObject(json)) return "exercises";
  const fields = {
    title: lookUp(json, "title") ?? "",
    task: lookUp(json, "task") ?? "",
    goals: lookUp(json, "goals"),
    hints: lookUp(json, "hints") ?? [],
    golf: lookUp(json, "golf") ?? null,
  };
  const { title, task, hints } = fields;
  if (!isText(title)) return "title";
  if (!isText(task)) return "task";
  if (!isList(hints) || !hints.every(isText)) return "hints";
  if (!isList(fields.goals)) return "goals";
  const goals = fields.goals.flatMap((goal) => parseGoal(goal) ?? []);
  if (goals.length < fields.goals.length) return "goals";
  const golf = fields.golf === null ? null : parseGolf(fields.golf);
  if (golf === undefined) return "golf";
  const start = parseBuild(lookUp(json, "start"));
  if (start === null) return "start";
  const given = lookUp(json, "solution");
  const solution = given === undefined ? null : parseBuild(given);
  if (given !== undefined && solution === null) return "solution";
  return { title, task, start, goals, hints, solution, golf };
}

/** One Dockerfile with its options; null for a project and for what isn't a build. */
function parseBuild(json: unknown): BuildInput | null {
  const read = readBuildInput(json);
  if (read === null || read.wrong.length > 0 || read.input.project !== undefined) return null;
  return read.input;
}

type GoalReader = (json: JsonObject) => Goal | null;

const GOAL_READERS: Readonly<Record<GoalKind, GoalReader>> = {
  "no-tool": (json) => withWord(json, "tool", (tool) => ({ kind: "no-tool", tool })),
  builds: (json) => withTarget(json, (target, stage) => ({ kind: "builds", target, stage })),
  skips: (json) => withTarget(json, (target, stage) => ({ kind: "skips", target, stage })),
  reruns: (json) => withWord(json, "file", (file) => withNumber(json, (most) => ({ kind: "reruns", file, most }))),
  user: (json) => withWord(json, "user", (user) => ({ kind: "user", user })),
  "not-root": () => ({ kind: "not-root" }),
  starts: (json) => withWord(json, "command", (command) => ({ kind: "starts", command })),
  runs: (json) => withWord(json, "command", (command) => ({ kind: "runs", command })),
  "no-problem": (json) => withWord(json, "rule", (rule) => ({ kind: "no-problem", rule })),
  layers: (json) => withNumber(json, (most) => ({ kind: "layers", most })),
  "base-size": (json) => withNumber(json, (most) => ({ kind: "base-size", most })),
};

function parseGoal(json: unknown): Goal | null {
  if (!isObject(json)) return null;
  const kind = lookUp(json, "kind");
  const read = typeof kind === "string" ? lookUp<GoalReader>(GOAL_READERS, kind) : undefined;
  return read?.(json) ?? null;
}

function withWord(json: JsonObject, key: string, make: (word: string) => Goal | null): Goal | null {
  const word = lookUp(json, key);
  return isText(word) ? make(word) : null;
}

function withTarget(json: JsonObject, make: (target: string, stage: string) => Goal): Goal | null {
  const target = lookUp(json, "target") ?? "";
  return withWord(json, "stage", (stage) => (isText(target) ? make(target, stage) : null));
}

function withNumber(json: JsonObject, make: (most: number) => Goal): Goal | null {
  const most = lookUp(json, "most");
  return isCount(most) ? make(most) : null;
}

/** Undefined for what can't be counted. */
function parseGolf(json: unknown): Golf | undefined {
  if (!isObject(json)) return undefined;
  const measure = lookUp(json, "measure");
  const file = lookUp(json, "file");
  if (measure === "layers" || measure === "base-size") return { measure };
  return measure === "reruns" && isText(file) ? { measure, file } : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= COURSE_LIMITS.number;
}
