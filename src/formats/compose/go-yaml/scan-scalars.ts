import { type Cursor, isBlank, isBlankOrEnd, isBreak, isBreakOrEnd } from "./cursor.ts";
import { createToken, type Mark, type YamlToken } from "./yaml-token.ts";

/** Notes what is wrong at the cursor, found while what starts at the mark was read. */
export type Fail = (context: string, start: Mark, message: string) => null;

interface Folded {
  /** What there is between two words, as it counts. */
  readonly text: string;
  readonly hasBreak: boolean;
}

/** Blanks and line breaks between the words of a scalar: one break is a space. Null where a tab may not be. */
function readFold(cursor: Cursor, isAfterBreak: boolean, isTabWrong: () => boolean): Folded | null {
  let blanks = "";
  let first = "";
  let others = "";
  let hasBreak = isAfterBreak;
  for (;;) {
    const unit = cursor.peek();
    if (isBlank(unit)) {
      if (hasBreak && unit === "\t" && isTabWrong()) return null;
      const text = cursor.read();
      if (!hasBreak) blanks += text;
    } else if (isBreak(unit)) {
      const text = cursor.readLine();
      if (hasBreak) others += text;
      else first = text;
      hasBreak = true;
    } else break;
  }
  if (!hasBreak) return { text: blanks, hasBreak };
  if (first === "\n") return { text: others === "" ? " " : others, hasBreak };
  return { text: first + others, hasBreak };
}

/** A scalar without quotes, and whether it ends behind a line break. Null where it is wrong. */
export function scanPlainScalar(
  cursor: Cursor,
  { indent, isFlow }: { readonly indent: number; readonly isFlow: boolean },
  fail: Fail,
): { readonly token: YamlToken; readonly isAtLine: boolean } | null {
  const start = cursor.mark;
  const parts: string[] = [];
  let end = start;
  let fold: Folded = { text: "", hasBreak: false };
  while (!cursor.isAtIndicator() && cursor.peek() !== "#") {
    const before = parts.length;
    while (!isBlankOrEnd(cursor.peek()) && !isPlainEnd(cursor, isFlow)) {
      if (parts.length === before) parts.push(fold.text);
      fold = { text: "", hasBreak: false };
      parts.push(cursor.read());
      end = cursor.mark;
    }
    if (!isBlank(cursor.peek()) && !isBreak(cursor.peek())) break;
    const next = readFold(cursor, false, () => cursor.column <= indent);
    if (next === null)
      return fail("while scanning a plain scalar", start, "found a tab character that violates indentation");
    fold = next;
    if (!isFlow && cursor.column <= indent) break;
  }
  return {
    token: { ...createToken("scalar", start, end), text: parts.join(""), isPlain: true },
    isAtLine: fold.hasBreak,
  };
}

function isPlainEnd(cursor: Cursor, isFlow: boolean): boolean {
  const unit = cursor.peek();
  if (unit === ":") return isBlankOrEnd(cursor.peek(1));
  return isFlow && (/[,[\]{}]/.test(unit) || (unit === "?" && isBlankOrEnd(cursor.peek(1))));
}

/** A scalar in quotes; null where it is wrong. */
export function scanQuotedScalar(cursor: Cursor, fail: Fail): YamlToken | null {
  const start = cursor.mark;
  const wrong = (message: string): null => fail("while scanning a quoted scalar", start, message);
  const quote = cursor.read();
  const parts: string[] = [];
  for (;;) {
    if (cursor.isAtIndicator()) return wrong("found unexpected document indicator");
    if (cursor.peek() === "") return wrong("found unexpected end of stream");
    let isAfterBreak = false;
    while (!isBlankOrEnd(cursor.peek()) && !isAfterBreak) {
      const unit = cursor.peek();
      if (unit === quote && (quote === '"' || cursor.peek(1) !== "'")) break;
      if (unit === quote) {
        cursor.skip(2);
        parts.push(quote);
      } else if (quote === '"' && unit === "\\" && isBreak(cursor.peek(1))) {
        cursor.skip();
        cursor.readLine();
        isAfterBreak = true;
      } else if (quote === '"' && unit === "\\") {
        const escaped = readEscape(cursor);
        if (escaped.kind === "wrong") return wrong(escaped.message);
        parts.push(escaped.text);
      } else parts.push(cursor.read());
    }
    if (cursor.peek() === quote) break;
    const fold = readFold(cursor, isAfterBreak, () => false);
    parts.push(fold?.text ?? "");
  }
  cursor.skip();
  return { ...createToken("scalar", start, cursor.mark), text: parts.join("") };
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\u0007"],
  ["b", "\b"],
  ["t", "\t"],
  ["\t", "\t"],
  ["n", "\n"],
  ["v", "\v"],
  ["f", "\f"],
  ["r", "\r"],
  ["e", "\u001B"],
  [" ", " "],
  ['"', '"'],
  ["'", "'"],
  ["\\", "\\"],
  ["N", "\u0085"],
  ["_", "\u00A0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
]);

const CODE_LENGTHS: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8],
]);

type Escaped = { readonly kind: "text"; readonly text: string } | { readonly kind: "wrong"; readonly message: string };

function readEscape(cursor: Cursor): Escaped {
  const letter = cursor.peek(1);
  const length = CODE_LENGTHS.get(letter);
  const text = ESCAPES.get(letter);
  if (length === undefined && text === undefined) return { kind: "wrong", message: "found unknown escape character" };
  cursor.skip(2);
  if (length === undefined) return { kind: "text", text: text ?? "" };
  let digits = "";
  for (let at = 0; at < length; at++) digits += cursor.peek(at);
  if (digits.length < length || !/^[0-9a-fA-F]+$/.test(digits))
    return { kind: "wrong", message: "did not find expected hexadecimal number" };
  const code = Number.parseInt(digits, 16);
  if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
    return { kind: "wrong", message: "found invalid Unicode character escape code" };
  cursor.skip(length);
  return { kind: "text", text: String.fromCodePoint(code) };
}

/** A scalar after `|` or `>`, with the indentation of what it is in; null where it is wrong. */
export function scanBlockScalar(cursor: Cursor, parentIndent: number, fail: Fail): YamlToken | null {
  const start = cursor.mark;
  const wrong = (message: string): null => fail("while scanning a block scalar", start, message);
  const isLiteral = cursor.read() === "|";
  let chomping = /[-+]/.test(cursor.peek()) ? cursor.read() : "";
  let increment = 0;
  if (/\d/.test(cursor.peek())) {
    if (cursor.peek() === "0") return wrong("found an indentation indicator equal to 0");
    increment = Number(cursor.read());
    if (chomping === "" && /[-+]/.test(cursor.peek())) chomping = cursor.read();
  }
  cursor.skipBlanks();
  if (cursor.peek() === "#") cursor.skipToLineEnd();
  if (!isBreakOrEnd(cursor.peek())) return wrong("did not find expected comment or line break");
  cursor.readLine();
  const given = increment === 0 ? 0 : Math.max(parentIndent, 0) + increment;
  const opening = readBreaks(cursor, given, parentIndent);
  if (opening === null) return wrong(TAB_IN_BLOCK);
  const { indent } = opening;
  let { breaks } = opening;
  const parts: string[] = [];
  let lineBreak = "";
  let wasBlank = false;
  while (cursor.column === indent && cursor.peek() !== "") {
    const startsBlank = isBlank(cursor.peek());
    const isFolded = !isLiteral && !wasBlank && !startsBlank && lineBreak === "\n";
    parts.push(isFolded ? (breaks === "" ? " " : "") : lineBreak, breaks);
    wasBlank = startsBlank;
    while (!isBreakOrEnd(cursor.peek())) parts.push(cursor.read());
    lineBreak = cursor.readLine();
    const next = readBreaks(cursor, indent, parentIndent);
    if (next === null) return wrong(TAB_IN_BLOCK);
    breaks = next.breaks;
  }
  if (chomping !== "-") parts.push(lineBreak);
  if (chomping === "+") parts.push(breaks);
  return { ...createToken("scalar", start, cursor.mark), text: parts.join("") };
}

const TAB_IN_BLOCK = "found a tab character where an indentation space is expected";

/** Empty lines, and the indentation, which the first line sets where it is 0. Null where a tab is in it. */
function readBreaks(
  cursor: Cursor,
  indent: number,
  parentIndent: number,
): { readonly breaks: string; readonly indent: number } | null {
  const isInIndent = (): boolean => indent === 0 || cursor.column < indent;
  const breaks: string[] = [];
  let deepest = 0;
  for (;;) {
    while (isInIndent() && cursor.peek() === " ") cursor.skip();
    deepest = Math.max(deepest, cursor.column);
    if (isInIndent() && cursor.peek() === "\t") return null;
    if (!isBreak(cursor.peek())) break;
    breaks.push(cursor.readLine());
  }
  return { breaks: breaks.join(""), indent: indent === 0 ? Math.max(deepest, parentIndent + 1, 1) : indent };
}
