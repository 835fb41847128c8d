import { lineSimilarity } from "./similarity.ts";

/** Offsets in a line. */
export interface ChangedPart {
  readonly start: number;
  readonly end: number;
}

export interface ChangedParts {
  readonly before: ChangedPart;
  readonly after: ChangedPart;
}

/** With less in common, marking what differs would mark nearly all. */
const MIN_SIMILARITY = 0.5;

/** The part of each of two lines that differs, in whole words; null where the lines have little in common. */
export function changedParts(before: string, after: string): ChangedParts | null {
  if (lineSimilarity(before, after) < MIN_SIMILARITY) return null;
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return { before: partOf(one, head, tail), after: partOf(other, head, tail) };
}

function partOf(words: readonly string[], head: number, tail: number): ChangedPart {
  const start = words.slice(0, head).join("").length;
  return { start, end: start + words.slice(head, words.length - tail).join("").length };
}

/** Words, and each character between them. */
function wordsOf(line: string): readonly string[] {
  return line.match(/[\p{L}\p{N}_.]+|./gsu) ?? [];
}
