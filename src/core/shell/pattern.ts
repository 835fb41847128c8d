import { findPattern, type PatternToken } from "./pattern-match.ts";
import { fail, ok, type Result } from "../text/result.ts";
import type { Budget } from "../text/budget.ts";

/**
 * The elements of a shell pattern (`*`, `?`, `\` before one of them), as BuildKit's `convertShellPatternToRegex`: no
 * bracket expressions.
 */
function parsePattern(pattern: string): Result<PatternToken[]> {
  // Go's text/scanner drops a byte order mark at the start
  const chars = [...(pattern.startsWith("\uFEFF") ? pattern.slice(1) : pattern)];
  const tokens: PatternToken[] = [];
  for (let at = 0; at < chars.length; at++) {
    let char = chars[at] ?? "";
    if (char === "*") {
      // two stars are no more than one
      if (tokens.at(-1)?.kind !== "star") tokens.push({ kind: "star" });
      continue;
    }
    if (char === "?") {
      tokens.push({ kind: "any" });
      continue;
    }
    if (char === "\\") {
      const next = chars[at + 1];
      // `\}` and `\/` only keep the `${}` open, the backslash is not part of the pattern
      if (next === "}" || next === "/") continue;
      if (next !== "*" && next !== "?" && next !== "\\") return fail(`invalid escape '\\${next ?? "�"}'`);
      char = next;
      at++;
    }
    tokens.push({ kind: "char", char });
  }
  return ok(tokens);
}

/** `${value#pattern}` and, greedy, `${value##pattern}`. */
export function trimPrefix(pattern: string, value: string, isGreedy: boolean, budget?: Budget): Result<string> {
  const tokens = parsePattern(pattern);
  if (!tokens.ok) return fail(`invalid pattern (${pattern}) in substitution: ${tokens.message}`);
  const chars = [...value];
  const match = findPattern(tokens.value, chars, 0, true, isGreedy, budget);
  return ok(match ? chars.slice(match.end).join("") : value);
}

/** `${value%pattern}` and, greedy, `${value%%pattern}`: a prefix of the reversed value, as BuildKit does it. */
export function trimSuffix(pattern: string, value: string, isGreedy: boolean, budget?: Budget): Result<string> {
  const trimmed = trimPrefix(reversePattern(pattern), reverse(value), isGreedy, budget);
  return trimmed.ok ? ok(reverse(trimmed.value)) : trimmed;
}

/** `${value/pattern/replacement}` and, for all matches, `${value//pattern/replacement}`. */
export function replacePattern(
  pattern: string,
  value: string,
  replacement: string,
  isAll: boolean,
  budget?: Budget,
): Result<string> {
  const tokens = parsePattern(pattern);
  if (!tokens.ok) return fail(`invalid pattern (${pattern}) in substitution: ${tokens.message}`);
  const chars = [...value];
  if (isAll) return ok(replaceAll(tokens.value, chars, replacement, budget));
  const match = findPattern(tokens.value, chars, 0, false, true, budget);
  return ok(match ? chars.slice(0, match.start).join("") + replacement + chars.slice(match.end).join("") : value);
}

// as Go's Regexp.ReplaceAllString: `$name` in the replacement is a (never existing) group, `$0` the match,
// and an empty match right behind another match does not count
function replaceAll(
  tokens: readonly PatternToken[],
  chars: readonly string[],
  replacement: string,
  budget?: Budget,
): string {
  let replaced = "";
  let copied = 0;
  let lastEnd = -1;
  for (let from = 0; from <= chars.length; ) {
    const match = findPattern(tokens, chars, from, false, true, budget);
    if (!match || budget?.spend("characters", replacement.length) === false) break;
    const { start, end } = match;
    from = end > start ? end : end + 1;
    if (start === end && start === lastEnd) continue;
    replaced += chars.slice(copied, start).join("") + expandTemplate(replacement, chars.slice(start, end).join(""));
    copied = end;
    lastEnd = end;
  }
  return replaced + chars.slice(copied).join("");
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
