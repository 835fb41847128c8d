import type { BuildInput } from "#core/build-input/build-input.ts";
import type { Goal, Golf } from "#core/exercise/goal.ts";

/** An exercise that somebody made. Everything in it may come from a stranger. */
export interface Exercise {
  readonly title: string;
  /** What to do, in the small part of Markdown that lessons show. */
  readonly task: string;
  /** What it starts from: one Dockerfile with its options, never a project. */
  readonly start: BuildInput;
  /** At least one. */
  readonly goals: readonly Goal[];
  /** One after the other, each says more. */
  readonly hints: readonly string[];
  /** A build that meets the goals; null where the author keeps it. */
  readonly solution: BuildInput | null;
  /** Null where nothing is counted. */
  readonly golf: Golf | null;
}

/** What an exercise link holds: one exercise, or several in order. */
export interface Course {
  /** "" for a single exercise. */
  readonly title: string;
  /** At least one. */
  readonly exercises: readonly Exercise[];
}

/** The most that a link may hold; a number of characters where it is of a text. */
export const COURSE_LIMITS = {
  title: 120,
  task: 6_000,
  dockerfile: 100_000,
  hint: 1_000,
  /** Of a goal: a stage, a file, a command. */
  word: 300,
  hints: 10,
  goals: 20,
  exercises: 30,
  /** Steps, layers, or megabytes. */
  number: 100_000,
  /** Bytes of JSON of the whole. */
  json: 256 * 1024,
} as const;
