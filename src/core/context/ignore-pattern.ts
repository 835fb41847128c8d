import { parseIgnoreProgram } from "./ignore-program.ts";
import { runProgram } from "./ignore-machine.ts";
import { compilePlainWildcards } from "./plain-wildcards.ts";
import { RememberedProgram } from "./remembered-program.ts";
import type { Budget } from "../text/budget.ts";

/** Over longer paths the quick way of two stars would take too long. */
const MAX_PLAIN_LENGTH = 1024;

/** Tells whether a pattern takes a path; null when the pattern turns out to be none. */
export type PathTest = (path: string) => boolean | null;

/**
 * Turns a cleaned pattern of a `.dockerignore` into a test; as `Pattern.compile` of moby's patternmatcher, which writes
 * a regular expression of Go. Here that expression becomes a program that takes no longer than its length times that of
 * the path.
 */
export function compileIgnorePattern(pattern: string, budget?: Budget): PathTest {
  if (budget?.spend("steps", pattern.length) === false) return () => false;
  // Go's text/scanner drops a byte order mark at the start
  const chars = [...(pattern.startsWith("\uFEFF") ? pattern.slice(1) : pattern)];
  const source: string[] = ["^"];
  let kind: "exact" | "prefix" | "suffix" | "regexp" = "exact";
  for (let at = 0, step = 0; at < chars.length; at++, step++) {
    const char = chars[at] ?? "";
    if (char === "*" && chars[at + 1] === "*") {
      at++;
      if (chars[at + 1] === "/") at++;
      if (at + 1 < chars.length) {
        source.push("(.*/)?");
        kind = "regexp";
      } else if (kind === "exact") kind = "prefix";
      else {
        source.push(".*");
        kind = "regexp";
      }
      if (step === 0) kind = "suffix";
    } else if (char === "*" || char === "?") {
      source.push(char === "*" ? "[^/]*" : "[^/]");
      kind = "regexp";
    } else if (char === "\\") {
      source.push("\\", chars[++at] ?? "");
      if (at < chars.length) kind = "regexp";
    } else if (char === "[" || char === "]") {
      source.push(char);
      kind = "regexp";
    } else source.push(".+()$".includes(char) ? `\\${char}` : char); // braces and bars slip through there too
  }
  switch (kind) {
    case "exact":
      return (path) => budget?.spend("steps", 1) !== false && path === pattern;
    case "prefix":
      return (path) => path.startsWith(pattern.slice(0, -2));
    case "suffix": {
      const suffix = pattern.slice(2);
      return (path) => path.endsWith(suffix) || (suffix.startsWith("/") && path === suffix.slice(1));
    }
    case "regexp": {
      const plain = compilePlainWildcards(chars.join(""));
      const expression = `${source.join("")}$`;
      // Made when it is needed: of a hundred thousand patterns most never are.
      let program: ReturnType<typeof parseIgnoreProgram> | undefined;
      let remembered: RememberedProgram | undefined;
      return (path) => {
        if (plain && path.length <= MAX_PLAIN_LENGTH)
          return budget?.spend("steps", path.length + 1) !== false && plain(path);
        if (program === undefined) program = parseIgnoreProgram(expression);
        if (program === null) return null;
        if (budget) return runProgram(program, path, budget);
        remembered ??= new RememberedProgram(program);
        return remembered.matches(path);
      };
    }
  }
}
