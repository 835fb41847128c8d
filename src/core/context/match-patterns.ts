import type { IgnoreMatcher } from "./dockerignore.ts";

/** Which patterns a directory matches; nothing is known of the directory above the root. */
export type ParentMatches = readonly boolean[] | null;

/** What the patterns say of a path; `matches` is what the paths below have to know. */
export interface PathMatch {
  readonly isMatch: boolean;
  /** Position of the pattern that decided; -1 where none did. */
  readonly decidedBy: number;
  readonly matches: readonly boolean[];
}

/**
 * Matches a path, given what the directory above it matched; null for a pattern that turns out to be none. As
 * `MatchesUsingParentResults` of moby's patternmatcher.
 */
export function matchWithParent({ patterns }: IgnoreMatcher, path: string, parent: ParentMatches): PathMatch | null {
  const matches: boolean[] = [];
  let isMatch = false;
  let decidedBy = -1;
  for (let position = 0; position < patterns.length; position++) {
    const pattern = patterns[position];
    if (pattern === undefined) continue;
    let matchesOne = parent?.[position] ?? false;
    if (!matchesOne && pattern.isException === isMatch) {
      const found = pattern.test(path);
      if (found === null) return null;
      matchesOne = found || (parent === null && matchesAbove(path, pattern.test));
    }
    matches.push(matchesOne);
    if (!matchesOne) continue;
    isMatch = !pattern.isException;
    decidedBy = position;
  }
  return { isMatch, decidedBy, matches };
}

function matchesAbove(path: string, test: (path: string) => boolean | null): boolean {
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1))
    if (test(path.slice(0, at)) === true) return true;
  return false;
}
