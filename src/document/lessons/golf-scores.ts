import { lookUp } from "#core/text/look-up.ts";
import { isObject } from "#core/text/json-value.ts";
import { parseStored, readStored, writeStored } from "../drafts/storage.ts";

const KEY = "stagelight.golf";

/** The best score that was reached in this browser for an exercise, from 1, of a course; null for none. */
export function bestScore(course: string, exercise: number): number | null {
  return lookUp(readScores(), keyOf(course, exercise)) ?? null;
}

/** Keeps a score where it is lower than the best one; returns the best one then. Where nothing may be kept, it isn't. */
export function keepScore(course: string, exercise: number, score: number): number {
  const best = bestScore(course, exercise);
  if (best !== null && best <= score) return best;
  writeStored("local", KEY, JSON.stringify({ ...readScores(), [keyOf(course, exercise)]: score }));
  return score;
}

function keyOf(course: string, exercise: number): string {
  return `${course}/${exercise}`;
}

function readScores(): Readonly<Record<string, number>> {
  const stored = parseStored(readStored("local", KEY));
  if (!isObject(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, score]) => (typeof score === "number" ? [[key, score] as const] : [])),
  );
}
