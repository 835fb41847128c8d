import { parseEscape } from "./parse-escape.ts";
import { type CharRange, type CharSet, type CharTest, matchesSet, problem, type SyntaxProblem } from "./syntax.ts";
import { unicodeGroup } from "./unicode-groups.ts";

/** A class that was read, and where the text goes on. */
export interface ParsedClass {
  readonly kind: "class";
  readonly set: CharSet;
  readonly end: number;
}

const PERL: ReadonlyMap<string, readonly CharRange[]> = new Map<string, readonly CharRange[]>([
  ["d", [[0x30, 0x39]]],
  [
    "s",
    [
      [0x09, 0x0a],
      [0x0c, 0x0d],
      [0x20, 0x20],
    ],
  ],
  [
    "w",
    [
      [0x30, 0x39],
      [0x41, 0x5a],
      [0x5f, 0x5f],
      [0x61, 0x7a],
    ],
  ],
]);

/** `\d`, `\s`, `\w`, `\p{…}` and their negations; undefined if there is none. */
export function parseGroup(text: string, at: number, ignoresCase: boolean): ParsedClass | SyntaxProblem | undefined {
  const letter = text.charAt(at + 1);
  if (text[at] !== "\\" || letter === "") return undefined;
  if (letter === "p" || letter === "P") return parseUnicode(text, at, ignoresCase);
  const ranges = PERL.get(letter.toLowerCase());
  if (!ranges) return undefined;
  const isNegated = letter !== letter.toLowerCase();
  return { kind: "class", set: { ranges, tests: [], isNegated, ignoresCase: false }, end: at + 2 };
}

function parseUnicode(text: string, at: number, ignoresCase: boolean): ParsedClass | SyntaxProblem {
  const isBraced = text[at + 2] === "{";
  const brace = text.indexOf("}", at);
  if (isBraced && brace < 0) return problem("invalid character class range", text.slice(at));
  const end = isBraced ? brace + 1 : at + 2 + ((text.codePointAt(at + 2) ?? 0) > 0xffff ? 2 : 1);
  if (!isBraced && at + 2 >= text.length) return problem("invalid character class range", text.slice(at));
  const written = isBraced ? text.slice(at + 3, brace) : text.slice(at + 2, end);
  const isInverted = written.startsWith("^");
  const test = unicodeGroup(isInverted ? written.slice(1) : written);
  if (!test) return problem("invalid character class range", text.slice(at, end));
  const isNegated = (text[at + 1] === "P") !== isInverted;
  return { kind: "class", set: { ranges: [], tests: [test], isNegated, ignoresCase }, end };
}

const POSIX: ReadonlyMap<string, readonly CharRange[]> = new Map<string, readonly CharRange[]>([
  [
    "alnum",
    [
      [0x30, 0x39],
      [0x41, 0x5a],
      [0x61, 0x7a],
    ],
  ],
  [
    "alpha",
    [
      [0x41, 0x5a],
      [0x61, 0x7a],
    ],
  ],
  ["ascii", [[0, 0x7f]]],
  [
    "blank",
    [
      [0x09, 0x09],
      [0x20, 0x20],
    ],
  ],
  [
    "cntrl",
    [
      [0, 0x1f],
      [0x7f, 0x7f],
    ],
  ],
  ["digit", [[0x30, 0x39]]],
  ["graph", [[0x21, 0x7e]]],
  ["lower", [[0x61, 0x7a]]],
  ["print", [[0x20, 0x7e]]],
  [
    "punct",
    [
      [0x21, 0x2f],
      [0x3a, 0x40],
      [0x5b, 0x60],
      [0x7b, 0x7e],
    ],
  ],
  [
    "space",
    [
      [0x09, 0x0d],
      [0x20, 0x20],
    ],
  ],
  ["upper", [[0x41, 0x5a]]],
  [
    "word",
    [
      [0x30, 0x39],
      [0x41, 0x5a],
      [0x5f, 0x5f],
      [0x61, 0x7a],
    ],
  ],
  [
    "xdigit",
    [
      [0x30, 0x39],
      [0x41, 0x46],
      [0x61, 0x66],
    ],
  ],
]);

/** `[…]`, which starts at `at`. */
export function parseBrackets(text: string, at: number, ignoresCase: boolean): ParsedClass | SyntaxProblem {
  let next = at + 1;
  const isNegated = text[next] === "^";
  if (isNegated) next++;
  const ranges: CharRange[] = [];
  const tests: CharTest[] = [];
  for (let isFirst = true; next >= text.length || text[next] !== "]" || isFirst; isFirst = false) {
    const group = parsePosix(text, next) ?? parseGroup(text, next, ignoresCase);
    if (group?.kind === "problem") return group;
    if (group) {
      const { set } = group;
      if (set.isNegated || set.tests.length > 0) tests.push((code) => matchesSet(set, code));
      else ranges.push(...set.ranges);
      next = group.end;
      continue;
    }
    const first = parseCharacter(text, next, at);
    if (first.kind === "problem") return first;
    let last = first;
    const start = next;
    next = first.end;
    if (text[next] === "-" && next + 1 < text.length && text[next + 1] !== "]") {
      const second = parseCharacter(text, next + 1, at);
      if (second.kind === "problem") return second;
      next = second.end;
      if (second.code < first.code) return problem("invalid character class range", text.slice(start, next));
      last = second;
    }
    ranges.push([first.code, last.code]);
  }
  return { kind: "class", set: { ranges, tests, isNegated, ignoresCase }, end: next + 1 };
}

function parsePosix(text: string, at: number): ParsedClass | SyntaxProblem | undefined {
  if (!text.startsWith("[:", at)) return undefined;
  const end = text.indexOf(":]", at + 2);
  if (end < 0) return undefined;
  const written = text.slice(at + 2, end);
  const isNegated = written.startsWith("^");
  const ranges = POSIX.get(isNegated ? written.slice(1) : written);
  if (!ranges) return problem("invalid character class range", text.slice(at, end + 2));
  return { kind: "class", set: { ranges, tests: [], isNegated, ignoresCase: false }, end: end + 2 };
}

type ParsedCharacter = { readonly kind: "character"; readonly code: number; readonly end: number } | SyntaxProblem;

function parseCharacter(text: string, at: number, classStart: number): ParsedCharacter {
  if (at >= text.length) return problem("missing closing ]", text.slice(classStart));
  if (text[at] === "\\") return parseEscape(text, at);
  const code = text.codePointAt(at) ?? 0;
  return { kind: "character", code, end: at + (code > 0xffff ? 2 : 1) };
}
