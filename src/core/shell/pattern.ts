import { fail, ok, type Result } from "../text/result.ts";

const NEEDS_ESCAPE = new Set("[]{}.+()|^$");

/**
 * The regular expression of a shell pattern (`*`, `?`, `\` before one of them), as BuildKit's
 * `convertShellPatternToRegex`: no bracket expressions.
 */
export function patternToRegExp(pattern: string, isGreedy: boolean, isAnchored: boolean): Result<RegExp> {
  // Go's text/scanner drops a byte order mark at the start
  const chars = [...(pattern.startsWith("\uFEFF") ? pattern.slice(1) : pattern)];
  let source = isAnchored ? "^" : "";
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? "";
    if (char === "*") source += isGreedy ? "[^\\n]*" : "[^\\n]*?";
    else if (char === "?") source += "[^\\n]";
    else if (char === "\\") {
      const next = chars[at + 1];
      // `\}` and `\/` only keep the `${}` open, the backslash is not part of the pattern
      if (next === "}" || next === "/") continue;
      if (next !== "*" && next !== "?" && next !== "\\") return fail(`invalid escape '\\${next ?? "�"}'`);
      source += `\\${next}`;
      at++;
    } else source += NEEDS_ESCAPE.has(char) || char === "/" ? `\\${char}` : char;
  }
  return ok(new RegExp(source, "u"));
}

/** `${value#pattern}` and, greedy, `${value##pattern}`. */
export function trimPrefix(pattern: string, value: string, isGreedy: boolean): Result<string> {
  const compiled = patternToRegExp(pattern, isGreedy, true);
  if (!compiled.ok) return fail(`invalid pattern (${pattern}) in substitution: ${compiled.message}`);
  const match = compiled.value.exec(value);
  return ok(match ? value.slice(match[0].length) : value);
}

/** `${value%pattern}` and, greedy, `${value%%pattern}`: a prefix of the reversed value, as BuildKit does it. */
export function trimSuffix(pattern: string, value: string, isGreedy: boolean): Result<string> {
  const trimmed = trimPrefix(reversePattern(pattern), reverse(value), isGreedy);
  return trimmed.ok ? ok(reverse(trimmed.value)) : trimmed;
}

/** `${value/pattern/replacement}` and, for all matches, `${value//pattern/replacement}`. */
export function replacePattern(pattern: string, value: string, replacement: string, isAll: boolean): Result<string> {
  const compiled = patternToRegExp(pattern, true, false);
  if (!compiled.ok) return fail(`invalid pattern (${pattern}) in substitution: ${compiled.message}`);
  if (isAll) return ok(replaceAll(compiled.value, value, replacement));
  const match = compiled.value.exec(value);
  return ok(match ? value.slice(0, match.index) + replacement + value.slice(match.index + match[0].length) : value);
}

// as Go's Regexp.ReplaceAllString: `$name` in the replacement is a (never existing) group, `$0` the match,
// and an empty match right behind another match does not count
function replaceAll(regExp: RegExp, value: string, replacement: string): string {
  const all = new RegExp(regExp.source, "gu");
  let replaced = "";
  let copied = 0;
  let lastEnd = -1;
  for (const match of value.matchAll(all)) {
    const end = match.index + match[0].length;
    if (match[0] === "" && match.index === lastEnd) continue;
    replaced += value.slice(copied, match.index) + expandTemplate(replacement, match[0]);
    copied = end;
    lastEnd = end;
  }
  return replaced + value.slice(copied);
}

function expandTemplate(template: string, match: string): string {
  return template.replace(
    /\$(?:\$|([\p{L}\p{Nd}_]+)|\{([\p{L}\p{Nd}_]+)\})/gu,
    (whole, bare?: string, braced?: string) => {
      if (whole === "$$") return "$";
      return (bare ?? braced) === "0" ? match : "";
    },
  );
}

function reverse(text: string): string {
  return [...text].toReversed().join("");
}

function reversePattern(pattern: string): string {
  const chars = [...pattern];
  let reversed = "";
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? "";
    const isEscape = char === "\\" && at < chars.length - 1;
    reversed = (isEscape ? char + (chars[++at] ?? "") : char) + reversed;
  }
  return reversed;
}
