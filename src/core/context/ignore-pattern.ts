import { compileWildcards } from "./ignore-wildcards.ts";

/** Tells whether a pattern takes a path; null when the pattern turns out to be none. */
export type PathTest = (path: string) => boolean | null;

/** Turns a cleaned pattern of a `.dockerignore` into a test; as `Pattern.compile` of moby's patternmatcher. */
export function compileIgnorePattern(pattern: string): PathTest {
  // Go's text/scanner drops a byte order mark at the start
  const chars = [...(pattern.startsWith("\uFEFF") ? pattern.slice(1) : pattern)];
  let source = "^";
  let kind: "exact" | "prefix" | "suffix" | "regexp" = "exact";
  for (let at = 0, step = 0; at < chars.length; at++, step++) {
    const char = chars[at] ?? "";
    if (char === "*" && chars[at + 1] === "*") {
      at++;
      if (chars[at + 1] === "/") at++;
      if (at + 1 < chars.length) {
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
      source += `\\${chars[++at] ?? ""}`;
      if (at < chars.length) kind = "regexp";
    } else if (char === "[" || char === "]") {
      source += char;
      kind = "regexp";
    } else source += ".+()$".includes(char) ? `\\${char}` : char; // braces and bars slip through there too
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
      return compileWildcards(chars.join("")) ?? compileRegExp(`${source}$`);
  }
}

/** A regular expression of Go; what JavaScript has no equal of counts as a mistake in it. */
function compileRegExp(source: string): PathTest {
  try {
    const regExp = new RegExp(translate(source), "u");
    return (path) => regExp.test(path);
  } catch {
    return () => null;
  }
}

const REPETITION = /^\{[0-9]+(?:,[0-9]*)?\}/;
const SAME_ESCAPES = /[dDwWbBfnrtv^$\\.*+?()[\]{}|/]/;
const OTHER_ESCAPES: Readonly<Record<string, string>> = {
  a: "\\x07",
  A: "^",
  z: "$",
  s: "[\\t\\n\\f\\r ]",
  S: "[^\\t\\n\\f\\r ]",
};

function translate(source: string): string {
  let translated = "";
  let isInClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? "";
    if (isInClass && source.startsWith("[:", at) && source.includes(":]", at))
      throw new SyntaxError("class in a class");
    const repetition = char === "{" && !isInClass ? REPETITION.exec(source.slice(at)) : null;
    if (repetition) {
      translated += repetition[0];
      at += repetition[0].length - 1;
    } else if (char === "\\") translated += translateEscape(source[++at] ?? "");
    else if (isInClass ? char === "[" : "]{}".includes(char)) translated += `\\${char}`;
    else translated += char;
    if (char === "[" || char === "]") isInClass = char === "[";
  }
  return translated;
}

function translateEscape(char: string): string {
  if (SAME_ESCAPES.test(char)) return `\\${char}`;
  const other = OTHER_ESCAPES[char];
  if (other !== undefined) return other;
  if (!/[ -~]/.test(char) || /[A-Za-z0-9]/.test(char)) throw new SyntaxError(`invalid escape ${char}`);
  return char === "-" ? "\\x2d" : char;
}
