import type { IgnoreMatcher } from "../dockerignore.ts";
import { childRange, isDirectory, type PackedFolder } from "./packed-folder.ts";
import { PatternHits } from "./pattern-hits.ts";

/** What the patterns of an ignore text say of each entry of a folder. */
export interface EntryDecisions {
  /** By entry: the position of the pattern that leaves it out, from 1; 0 where none does. */
  readonly leftOutBy: Int32Array;
  /** By entry: 1 for a file that is listed and sent empty, as BuildKit then asks the patterns in another way. */
  readonly isEmpty: Uint8Array;
  /** By entry: 1 where it or something below it is left out or sent empty. */
  readonly isTouched: Uint8Array;
}

/** Decides about all entries of a folder; null if a pattern is invalid. */
export type DecideEntries = (matcher: IgnoreMatcher) => EntryDecisions | null;

/** What decides about a folder for one ignore text after another; reuses what the texts share. */
export function createDecider(folder: PackedFolder, paths: readonly string[]): DecideEntries {
  const hits = new PatternHits(folder, paths);
  let last: { readonly key: string; readonly decisions: EntryDecisions | null } | null = null;
  return (matcher) => {
    const key = JSON.stringify(matcher.patterns.map(({ isException, text }) => [isException, text]));
    if (last?.key !== key) last = { key, decisions: decideEntries(folder, matcher, hits) };
    return last.decisions;
  };
}

/**
 * Decides pattern by pattern: one that takes nothing costs nothing. What comes out is what `matchWithParent` and `matches`
 * say of each path.
 */
function decideEntries(
  folder: PackedFolder,
  { patterns, hasExceptions }: IgnoreMatcher,
  hits: PatternHits,
): EntryDecisions | null {
  const leftOutBy = new Int32Array(folder.count);
  const isClosed = new Uint8Array(folder.count);
  const seen = new Int32Array(folder.count);
  const isReached = new Int32Array(hasExceptions ? folder.count : 0);
  hits.startText();
  for (const [position, { isException, ...pattern }] of patterns.entries()) {
    const own = hits.of(pattern);
    if (own === null) return null;
    const mark = position + 1;
    for (const entry of own) {
      // a pattern is asked only where it would change something, and takes everything below what it takes
      if (seen[entry] === mark || (leftOutBy[entry] !== 0) !== isException) continue;
      fillBelow(folder, leftOutBy, entry, isException ? 0 : mark);
      fillBelow(folder, seen, entry, mark);
    }
    if (!hasExceptions) continue;
    for (const entry of own) {
      if (isReached[entry] === mark) continue;
      fillBelow(folder, isClosed, entry, isException ? 0 : 1);
      fillBelow(folder, isReached, entry, mark);
    }
  }
  const isEmpty = hasExceptions ? isClosed.map((closed, entry) => (leftOutBy[entry] === 0 ? closed : 0)) : isClosed;
  return { leftOutBy, isEmpty, isTouched: touchedBy(folder, leftOutBy, isEmpty) };
}

/** Sets the value of an entry and of all below it. */
export function fillBelow(folder: PackedFolder, values: Int32Array | Uint8Array, entry: number, value: number): void {
  values[entry] = value;
  const waiting = [entry];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const [first, end] = childRange(folder, at);
    values.fill(value, first, end);
    for (let child = first; child < end; child++) if (isDirectory(folder, child)) waiting.push(child);
  }
}

function touchedBy(folder: PackedFolder, leftOutBy: Int32Array, isEmpty: Uint8Array): Uint8Array {
  const isTouched = new Uint8Array(folder.count);
  for (let entry = folder.count - 1; entry > 0; entry--) {
    if (leftOutBy[entry] !== 0 || isEmpty[entry] === 1) isTouched[entry] = 1;
    if (isTouched[entry] === 1) isTouched[folder.parents[entry] ?? 0] = 1;
  }
  return isTouched;
}
