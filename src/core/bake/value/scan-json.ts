import { quote } from "../../text/quote.ts";
import { fromByteString, toByteString } from "../../text/unicode.ts";

/** A piece of JSON that was read, or why there is none, in the words of Go's `encoding/json`. */
export type Scanned =
  | { readonly kind: "value"; readonly end: number }
  | { readonly kind: "failure"; readonly message: string };

const MAX_DEPTH = 500;

/** Where the JSON value that starts at `at` (white space aside) ends. */
export function scanJsonValue(text: string, at: number, depth = 0): Scanned {
  const start = skipJsonSpace(text, at);
  const char = text.charAt(start);
  if (depth > MAX_DEPTH) return { kind: "failure", message: "exceeded max depth" };
  if (char === "{") return scanObject(text, start, depth);
  if (char === "[") return scanArray(text, start, depth);
  if (char === '"') return scanString(text, start);
  if (char === "-" || isDigit(char)) return scanNumber(text, start);
  const literal = LITERALS.find((word) => word.startsWith(char) && char !== "");
  if (literal) return scanLiteral(text, start, literal);
  return unexpected(text, start, "looking for beginning of value");
}

const LITERALS = ["true", "false", "null"];

export function skipJsonSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && " \t\r\n".includes(text.charAt(next))) next++;
  return next;
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

function unexpected(text: string, at: number, context: string): Scanned {
  if (at >= text.length) return { kind: "failure", message: "unexpected EOF" };
  return { kind: "failure", message: `invalid character ${quoteCharacter(text, at)} ${context}`.trimEnd() };
}

/** The byte at a place as Go quotes it in messages. */
export function quoteCharacter(text: string, at: number): string {
  const char = text.charAt(at);
  if (char === "'") return String.raw`'\''`;
  if (char === '"') return `'"'`;
  // Go looks at bytes
  const [byte = ""] = toByteString(
    fromByteString(char) === char ? char : String.fromCodePoint(text.codePointAt(at) ?? 0),
  );
  return `'${quote(byte).slice(1, -1)}'`;
}

function scanObject(text: string, at: number, depth: number): Scanned {
  let next = skipJsonSpace(text, at + 1);
  if (text[next] === "}") return { kind: "value", end: next + 1 };
  for (;;) {
    if (text[next] !== '"') return unexpected(text, next, "looking for beginning of object key string");
    const key = scanString(text, next);
    if (key.kind === "failure") return key;
    next = skipJsonSpace(text, key.end);
    if (text[next] !== ":") return unexpected(text, next, "after object key");
    const value = scanJsonValue(text, next + 1, depth + 1);
    if (value.kind === "failure") return value;
    next = skipJsonSpace(text, value.end);
    if (text[next] === "}") return { kind: "value", end: next + 1 };
    if (text[next] !== ",") return unexpected(text, next, "after object key:value pair");
    next = skipJsonSpace(text, next + 1);
  }
}

function scanArray(text: string, at: number, depth: number): Scanned {
  let next = skipJsonSpace(text, at + 1);
  if (text[next] === "]") return { kind: "value", end: next + 1 };
  for (;;) {
    const value = scanJsonValue(text, next, depth + 1);
    if (value.kind === "failure") return value;
    next = skipJsonSpace(text, value.end);
    if (text[next] === "]") return { kind: "value", end: next + 1 };
    if (text[next] !== ",") return unexpected(text, next, "after array element");
    next++;
  }
}

function scanString(text: string, at: number): Scanned {
  for (let next = at + 1; next < text.length; next++) {
    const char = text.charAt(next);
    if (char === '"') return { kind: "value", end: next + 1 };
    if (char < " ") return unexpected(text, next, "in string literal");
    if (char !== "\\") continue;
    next++;
    if (text[next] === "u") {
      for (const end = next + 4; next < end; ) {
        next++;
        if (!/^[0-9a-fA-F]$/.test(text.charAt(next)))
          return unexpected(text, next, String.raw`in \u hexadecimal character escape`);
      }
    } else if (!'"\\/bfnrt'.includes(text[next] ?? "?")) return unexpected(text, next, "in string escape code");
  }
  return { kind: "failure", message: "unexpected EOF" };
}

function scanNumber(text: string, at: number): Scanned {
  let next = at;
  if (text[next] === "-") next++;
  if (!isDigit(text.charAt(next))) return unexpected(text, next, "in numeric literal");
  if (text[next] === "0") next++;
  else next = skipDigits(text, next);
  if (text[next] === ".") {
    next++;
    if (!isDigit(text.charAt(next))) return unexpected(text, next, "after decimal point in numeric literal");
    next = skipDigits(text, next);
  }
  if (text[next] === "e" || text[next] === "E") {
    next++;
    if (text[next] === "+" || text[next] === "-") next++;
    if (!isDigit(text.charAt(next))) return unexpected(text, next, "in exponent of numeric literal");
    next = skipDigits(text, next);
  }
  return { kind: "value", end: next };
}

function skipDigits(text: string, at: number): number {
  let next = at;
  while (isDigit(text.charAt(next))) next++;
  return next;
}

function scanLiteral(text: string, at: number, word: string): Scanned {
  for (let index = 1; index < word.length; index++)
    if (text[at + index] !== word[index])
      return unexpected(text, at + index, `in literal ${word} (expecting '${word[index]}')`);
  return { kind: "value", end: at + word.length };
}
