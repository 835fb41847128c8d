import { problem, type SyntaxProblem } from "./syntax.ts";

interface ParsedEscape {
  readonly kind: "character";
  readonly code: number;
  readonly end: number;
}

const CONTROL: ReadonlyMap<string, number> = new Map([
  ["a", 7],
  ["f", 12],
  ["n", 10],
  ["r", 13],
  ["t", 9],
  ["v", 11],
]);

/** The character that an escape stands for; a backslash is at `at`. */
export function parseEscape(text: string, at: number): ParsedEscape | SyntaxProblem {
  const code = text.codePointAt(at + 1);
  if (code === undefined) return problem("trailing backslash at end of expression", "");
  const char = String.fromCodePoint(code);
  const next = at + 1 + char.length;
  if (char >= "0" && char <= "7") {
    // a single digit other than 0 would refer back to a group
    if (char === "0" || /^[0-7]$/.test(text.charAt(next))) return parseOctal(text, at);
  } else if (char === "x") return parseHex(text, at);
  else {
    const control = CONTROL.get(char);
    if (control !== undefined) return { kind: "character", code: control, end: next };
    if (code < 0x80 && !/^[0-9A-Za-z]$/.test(char)) return { kind: "character", code, end: next };
  }
  return problem("invalid escape sequence", text.slice(at, next));
}

function parseOctal(text: string, at: number): ParsedEscape {
  let end = at + 2;
  while (end < at + 4 && /^[0-7]$/.test(text.charAt(end))) end++;
  return { kind: "character", code: Number.parseInt(text.slice(at + 1, end), 8), end };
}

function parseHex(text: string, at: number): ParsedEscape | SyntaxProblem {
  const invalid = (end: number) => problem("invalid escape sequence", text.slice(at, Math.min(end, text.length)));
  if (text[at + 2] !== "{") {
    const digits = text.slice(at + 2, at + 4);
    if (!/^[0-9a-fA-F]{2}$/.test(digits)) return invalid(/^[0-9a-fA-F]/.test(digits) ? at + 4 : at + 3);
    return { kind: "character", code: Number.parseInt(digits, 16), end: at + 4 };
  }
  let end = at + 3;
  while (/^[0-9a-fA-F]$/.test(text.charAt(end))) {
    end++;
    if (Number.parseInt(text.slice(at + 3, end), 16) > 0x10ffff) return invalid(end);
  }
  if (text[end] !== "}" || end === at + 3) return invalid(end + 1);
  return { kind: "character", code: Number.parseInt(text.slice(at + 3, end), 16), end: end + 1 };
}
