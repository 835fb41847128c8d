import { fail, ok, type Result } from "../text/result.ts";
import { cleanPath } from "../text/path.ts";
import { trimSpace } from "../text/unicode.ts";

/** The patterns of a `.dockerignore`; as moby's `patternmatcher`. */
export interface IgnoreMatcher {
  /** Some pattern starts with `!`. */
  readonly hasExceptions: boolean;
  /** A pattern leaves out everything at the root. */
  readonly ignoresRoot: boolean;
  /** Whether `path` or a directory above it is left out. */
  matches(path: string): boolean;
}

interface Pattern {
  readonly isException: boolean;
  readonly test: (path: string) => boolean;
}

/** Reads a `.dockerignore`; null when it has no patterns. A pattern that is no pattern ends the build. */
export function parseDockerignore(text: string): Result<IgnoreMatcher | null> {
  const patterns: Pattern[] = [];
  let ignoresRoot = false;
  for (const line of readPatterns(text)) {
    const isException = line.startsWith("!");
    if (line === "!") return fail('illegal exclusion pattern: "!"');
    const pattern = isException ? line.slice(1) : line;
    if (!isWellFormed(pattern)) return fail("syntax error in pattern");
    ignoresRoot ||= !isException && ["*", "**", "**/*"].includes(pattern);
    patterns.push({ isException, test: compile(pattern) });
  }
  if (patterns.length === 0) return ok(null);
  const hasExceptions = patterns.some(({ isException }) => isException);
  return ok({ hasExceptions, ignoresRoot, matches: (path) => matchesAny(patterns, path) });
}

/** As `ignorefile.ReadAll`: comments and blank lines out, paths cleaned and taken from the context's root. */
function readPatterns(text: string): string[] {
  const patterns: string[] = [];
  for (const [number, raw] of text.split("\n").entries()) {
    const line = number === 0 && raw.startsWith("\uFEFF") ? raw.slice(1) : raw;
    if (line.startsWith("#")) continue;
    const trimmed = trimSpace(line);
    if (trimmed === "") continue;
    const isException = trimmed.startsWith("!");
    const path = isException ? trimSpace(trimmed.slice(1)) : trimmed;
    const cleaned = path === "" ? "" : cleanPath(path);
    const relative = cleaned.length > 1 && cleaned.startsWith("/") ? cleaned.slice(1) : cleaned;
    patterns.push((isException ? "!" : "") + relative);
  }
  return patterns;
}

function matchesAny(patterns: readonly Pattern[], path: string): boolean {
  const slash = path.lastIndexOf("/");
  const parents: string[] = [];
  for (let at = path.indexOf("/"); slash > 0 && at >= 0; at = path.indexOf("/", at + 1)) parents.push(path.slice(0, at));
  let isMatched = false;
  for (const { isException, test } of patterns) {
    if (isException !== isMatched) continue;
    if (test(path) || parents.some(test)) isMatched = !isException;
  }
  return isMatched;
}

function compile(pattern: string): (path: string) => boolean {
  let source = "^";
  let kind: "exact" | "prefix" | "suffix" | "regexp" = "exact";
  for (let at = 0, step = 0; at < pattern.length; at++, step++) {
    const char = pattern[at] ?? "";
    if (char === "*" && pattern[at + 1] === "*") {
      at++;
      if (pattern[at + 1] === "/") at++;
      if (at + 1 < pattern.length) {
        source += "(.*/)?";
        kind = "regexp";
      } else if (kind === "exact") kind = "prefix";
      else {
        source += ".*";
        kind = "regexp";
      }
      if (step === 0) kind = "suffix";
    } else if (char === "*" || char === "?") {
      source += char === "*" ? "[^/]*" : "[^/]";
      kind = "regexp";
    } else if (char === "\\") {
      source += at + 1 < pattern.length ? `\\${pattern[++at]}` : "\\";
      kind = "regexp";
    } else if (char === "[" || char === "]") {
      source += char;
      kind = "regexp";
    } else source += ".+()|{}$".includes(char) ? `\\${char}` : char;
  }
  switch (kind) {
    case "exact":
      return (path) => path === pattern;
    case "prefix":
      return (path) => path.startsWith(pattern.slice(0, -2));
    case "suffix": {
      const suffix = pattern.slice(2);
      return (path) => path.endsWith(suffix) || (suffix.startsWith("/") && path === suffix.slice(1));
    }
    case "regexp":
      return compileRegExp(`${source}$`);
  }
}

// a pattern that only the regular expression refuses matches nothing
function compileRegExp(source: string): (path: string) => boolean {
  try {
    const regExp = new RegExp(source);
    return (path) => regExp.test(path);
  } catch {
    return () => false;
  }
}

/** Whether Go's `filepath.Match` takes the pattern. */
function isWellFormed(pattern: string): boolean {
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === "\\" && ++at >= pattern.length) return false;
    if (pattern[at] === "[" && pattern[at - 1] !== "\\") {
      const end = classEnd(pattern, at + 1);
      if (end < 0) return false;
      at = end;
    }
  }
  return true;
}

/** Offset of the `]` that ends a character class, or -1. */
function classEnd(pattern: string, start: number): number {
  let at = pattern[start] === "^" ? start + 1 : start;
  for (let count = 0; ; count++) {
    if (pattern[at] === "]" && count > 0) return at;
    at = classCharacterEnd(pattern, at);
    if (at >= 0 && pattern[at] === "-") at = classCharacterEnd(pattern, at + 1);
    if (at < 0) return -1;
  }
}

function classCharacterEnd(pattern: string, start: number): number {
  const char = pattern[start];
  if (char === undefined || char === "-" || char === "]") return -1;
  const end = start + (char === "\\" ? 2 : 1);
  return end < pattern.length ? end : -1;
}
