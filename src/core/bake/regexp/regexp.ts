import { compilePattern, type RegexpInstruction } from "./compile.ts";
import { findMatch, type Match } from "./match.ts";
import { parsePattern } from "./parse-pattern.ts";
import { problem, type SyntaxProblem } from "./syntax.ts";

/** A regular expression that was understood. */
export interface RegularExpression {
  readonly kind: "expression";
  readonly program: readonly RegexpInstruction[];
  /** Names of the groups, "" for those without one; the first is the whole match. */
  readonly groupNames: readonly string[];
}

/** More steps than this a search may not take in all. */
const MAX_WORK = 50_000_000;

/** A regular expression in RE2's syntax, or what is wrong with it. */
export function compileExpression(text: string): RegularExpression | SyntaxProblem {
  const parsed = parsePattern(text);
  if (parsed.kind === "problem") return parsed;
  const program = compilePattern(parsed.pattern);
  return program
    ? { kind: "expression", program, groupNames: parsed.groupNames }
    : problem("expression too large", text);
}

/** Whether searching a text can take too long. */
export function isTooMuchWork({ program }: RegularExpression, text: string, isRepeated: boolean): boolean {
  // every match starts a new search, which may look at all of the rest
  const length = text.length + 1;
  return program.length * length * (isRepeated ? Math.min(length, 50) : 1) > MAX_WORK;
}

/** The first match. */
export function matchOnce(expression: RegularExpression, text: string): Match | undefined {
  return findMatch(expression.program, text, 0, expression.groupNames.length);
}

/** All matches that do not overlap; an empty one right after another does not count. */
export function matchAll(expression: RegularExpression, text: string): readonly Match[] {
  const matches: Match[] = [];
  let previousEnd = -1;
  for (let at = 0; at <= text.length; ) {
    const match = findMatch(expression.program, text, at, expression.groupNames.length);
    if (!match) break;
    const [start = 0, end = 0] = match;
    const isEmpty = end === at;
    if (!isEmpty || start !== previousEnd) matches.push(match);
    at = isEmpty ? at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) : end;
    previousEnd = end;
  }
  return matches;
}

/** The text with every match replaced; `$1` and `${name}` in the replacement stand for groups. */
export function replaceAll(expression: RegularExpression, text: string, replacement: string): string {
  let result = "";
  let lastEnd = 0;
  for (let at = 0; at <= text.length; ) {
    const match = findMatch(expression.program, text, at, expression.groupNames.length);
    if (!match) break;
    const [start = 0, end = 0] = match;
    result += text.slice(lastEnd, start);
    if (end > lastEnd || start === 0) result += expand(expression, text, match, replacement);
    lastEnd = end;
    const width = at < text.length ? ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) : 0;
    if (at + width > end) at += width;
    else at = at + 1 > end ? at + 1 : end;
  }
  return result + text.slice(lastEnd);
}

function expand({ groupNames }: RegularExpression, text: string, match: Match, replacement: string): string {
  return replacement.replace(/\$(?:(\$)|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))?/gu, (whole, dollar, braced, bare) => {
    if (dollar) return "$";
    const name: unknown = braced ?? bare;
    if (typeof name !== "string") return whole;
    if (/^\d+$/.test(name) && !/^0\d/.test(name)) return groupText(text, match, Number(name));
    return groupText(
      text,
      match,
      groupNames.findIndex((one, at) => one === name && (match[at * 2] ?? -1) >= 0),
    );
  });
}

/** The text of a group, "" for one without a match. */
export function groupText(text: string, match: Match, group: number): string {
  const start = match[group * 2] ?? -1;
  return group < 0 || start < 0 ? "" : text.slice(start, match[group * 2 + 1]);
}
