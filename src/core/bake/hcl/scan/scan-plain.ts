import type { TokenType } from "./token.ts";

interface PlainPiece {
  readonly type: TokenType | "space" | "~}";
  readonly end: number;
}

/** The next token outside of strings; the longest that fits. */
export function scanPlain(text: string, at: number): PlainPiece {
  const char = text.charAt(at);
  if (char === " " || char === "\t") return { type: "space", end: skipWhile(text, at, isBlank) };
  if (isDigit(char)) return { type: "number", end: findNumberEnd(text, at) };
  if (char === '"') return { type: "open quote", end: at + 1 };
  if (char === "\n") return { type: "newline", end: at + 1 };
  if (char === "\r") return text[at + 1] === "\n" ? { type: "newline", end: at + 2 } : invalid(text, at);
  const comment = findCommentEnd(text, at);
  if (comment > at) return { type: "comment", end: comment };
  if (text.startsWith("<<", at)) {
    const end = findHeredocStart(text, at);
    if (end > at) return { type: "open heredoc", end };
  }
  const end = findIdentifierEnd(text, at);
  if (end > at) return { type: "identifier", end };
  for (const symbol of SYMBOLS) if (text.startsWith(symbol, at)) return { type: symbol, end: at + symbol.length };
  return invalid(text, at);
}

// the longer ones first
const SYMBOLS = [
  ...(["...", "==", "!=", ">=", "<=", "&&", "||", "::", "=>", "~}"] as const),
  ...(["[", "]", "(", ")", ".", ",", "*", "/", "%", "+", "-", "=", "<", ">", "!", "?", ":"] as const),
  ...(["&", "|", "~", "^", ";", "`", "'", "{", "}"] as const),
];

function invalid(text: string, at: number): PlainPiece {
  return { type: "invalid", end: at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) };
}

function isBlank(char: string): boolean {
  return char === " " || char === "\t";
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

function skipWhile(text: string, at: number, test: (char: string) => boolean): number {
  let end = at;
  while (end < text.length && test(text.charAt(end))) end++;
  return end;
}

/** Digits, points and exponents, as many as there are, not ending in a point. */
function findNumberEnd(text: string, at: number): number {
  let end = at + 1;
  let next = end;
  for (;;) {
    const char = text.charAt(next);
    if (isDigit(char)) end = next + 1;
    else if (char === "e" || char === "E") {
      const sign = text.charAt(next + 1);
      const digit = sign === "+" || sign === "-" ? next + 2 : next + 1;
      if (!isDigit(text.charAt(digit))) return end;
      end = digit + 1;
      next = digit;
    } else if (char !== ".") return end;
    next++;
  }
}

/** A comment to the end of the line includes the line end. */
function findCommentEnd(text: string, at: number): number {
  if (text.startsWith("/*", at)) {
    const end = text.indexOf("*/", at + 2);
    return end < 0 ? at : end + 2;
  }
  if (text[at] !== "#" && !text.startsWith("//", at)) return at;
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

function findHeredocStart(text: string, at: number): number {
  const name = at + (text[at + 2] === "-" ? 3 : 2);
  const end = findIdentifierEnd(text, name);
  if (end === name) return at;
  if (text[end] === "\n") return end + 1;
  return text.startsWith("\r\n", end) ? end + 2 : at;
}

const ASCII_START = /[A-Za-z_]/;
const ASCII_PART = /[A-Za-z0-9_-]/;
const START = /^\p{ID_Start}$/u;
// HCL's tables are older than Unicode 15.1, which lets joiners and two dots be part of names
const PART = /^(?!\u200C|\u200D|\u30FB|\uFF65)\p{ID_Continue}$/u;

/** Where the name that starts at `at` ends; `at` itself where none does. */
export function findIdentifierEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    const char = String.fromCodePoint(code);
    const isFirst = end === at;
    const isPart = code < 0x80 ? (isFirst ? ASCII_START : ASCII_PART).test(char) : (isFirst ? START : PART).test(char);
    if (!isPart) break;
    end += char.length;
  }
  return end;
}
