import { fail, ok, type Result } from "../text/result.ts";
import { cleanPath } from "../text/path.ts";
import { trimSpace } from "../text/unicode.ts";
import { readIgnorePatterns } from "./ignore-lines.ts";
import { compileIgnorePattern, type PathTest } from "./ignore-pattern.ts";
import { matchPath } from "./match-path.ts";
import type { Budget } from "../text/budget.ts";

/** The patterns of a `.dockerignore`; as moby's `patternmatcher`. */
export interface IgnoreMatcher {
  /** Some pattern starts with `!`. */
  readonly hasExceptions: boolean;
  /** A pattern leaves out everything at the root. */
  readonly ignoresRoot: boolean;
  readonly patterns: readonly IgnorePattern[];
  /** Whether `path` or a directory above it is left out. */
  matches(path: string): boolean;
}

/** One line, cleaned and without its `!`. */
export interface IgnorePattern {
  readonly isException: boolean;
  readonly text: string;
  readonly test: PathTest;
}

/** Reads a `.dockerignore`; null when it has no patterns. A pattern that isn't a pattern ends the build. */
export function parseDockerignore(text: string): Result<IgnoreMatcher | null> {
  return compileIgnorePatterns(readIgnorePatterns(text));
}

const NO_MATCHER = ok(null);

/** The matcher of patterns that are read; null when there are none, even blank ones. As `patternmatcher.New`. */
export function compileIgnorePatterns(read: readonly string[], budget?: Budget): Result<IgnoreMatcher | null> {
  if (read.length === 0) return NO_MATCHER;
  const patterns: IgnorePattern[] = [];
  let ignoresRoot = false;
  for (const written of read) {
    const trimmed = trimSpace(written);
    if (trimmed === "") continue;
    const line = cleanPath(trimmed);
    if (line === "!") return fail('illegal exclusion pattern: "!"');
    const isException = line.startsWith("!");
    const pattern = isException ? line.slice(1) : line;
    if (matchPath(pattern, ".") === null) return fail("syntax error in pattern");
    ignoresRoot ||= !isException && ["*", "**", "**/*"].includes(pattern);
    patterns.push({ isException, text: pattern, test: compileIgnorePattern(pattern, budget) });
  }
  const hasExceptions = patterns.some(({ isException }) => isException);
  const above = patterns.map(({ test }) => createParentTest(test));
  const matches = (path: string): boolean => matchesAny(patterns, above, path);
  return ok({ hasExceptions, ignoresRoot, patterns, matches });
}

/** As `MatchesOrParentMatches`; a pattern that fails only now ends the search without a match. */
function matchesAny(patterns: readonly IgnorePattern[], above: readonly ParentTest[], path: string): boolean {
  let isMatched = false;
  for (let position = 0; position < patterns.length; position++) {
    const pattern = patterns[position];
    if (pattern === undefined || pattern.isException !== isMatched) continue;
    const match = pattern.test(path);
    if (match === null) return false;
    if (match || above[position]?.(path) === true) isMatched = !pattern.isException;
  }
  return isMatched;
}

/** Whether a pattern takes a directory above a path. */
type ParentTest = (path: string) => boolean;

/** Remembers what is said of each directory, as most paths share theirs with others. */
function createParentTest(test: PathTest): ParentTest {
  const known = new Map<string, boolean>();
  return (path) => {
    // Go splits the root into an empty part before and one behind it
    if (path.lastIndexOf("/") === 0) return test("") === true || test("/") === true;
    const directories: string[] = [];
    let isTaken = false;
    for (let slash = path.lastIndexOf("/"); slash >= 0; slash = path.lastIndexOf("/", slash - 1)) {
      const directory = path.slice(0, slash);
      const found = known.get(directory);
      if (found !== undefined) {
        isTaken = found;
        break;
      }
      directories.push(directory);
      if (slash === 0) break;
    }
    for (const directory of directories.toReversed()) {
      isTaken ||= test(directory) === true;
      known.set(directory, isTaken);
    }
    return isTaken;
  };
}
