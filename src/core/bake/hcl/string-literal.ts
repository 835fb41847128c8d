import { quote } from "../../text/quote.ts";
import type { TokenCursor } from "./cursor.ts";
import { advance, rangeBetween, type SourceRange } from "./position.ts";
import type { Token } from "./scan/token.ts";

/** The text that a literal token stands for; wrong escapes are reported. */
export function readLiteral(cursor: TokenCursor, token: Token): string {
  const isQuoted = token.type === "quoted literal";
  if (!/[\\$%]/.test(token.text)) return token.text;
  let text = "";
  let start = token.range.start;
  for (const piece of splitLiteral(token.text, isQuoted)) {
    const end = advance(start, piece);
    text += readPiece(cursor, piece, isQuoted, { file: token.range.file, start, end });
    start = end;
  }
  return text;
}

/** Pieces that are escapes, or candidates for one, and the texts between them. */
function splitLiteral(text: string, isQuoted: boolean): readonly string[] {
  const pattern = isQuoted
    ? /\\u[0-9a-fA-F]{0,4}|\\U[0-9a-fA-F]{0,8}|\\[^uU]|\\|\$\$?\{?|%%?\{?|\r\n|\r|\n|[^\\$%\r\n]+/gsu
    : /\$\$?\{?|%%?\{?|\r\n|\r|\n|[^$%\r\n]+/gu;
  return text.match(pattern) ?? [];
}

function readPiece(cursor: TokenCursor, piece: string, isQuoted: boolean, range: SourceRange): string {
  if (isQuoted && piece.startsWith("\\")) return readEscape(cursor, piece, range);
  if (piece === "$${") return "${";
  return piece === "%%{" ? "%{" : piece;
}

const SIMPLE_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ['"', '"'],
  ["\\", "\\"],
]);

const INVALID_ESCAPE = "Invalid escape sequence";

function readEscape(cursor: TokenCursor, piece: string, range: SourceRange): string {
  const selector = piece.slice(1);
  const simple = SIMPLE_ESCAPES.get(selector);
  if (simple !== undefined) return simple;
  if (selector === "") {
    cursor.report(INVALID_ESCAPE, "Backslash must be followed by an escape sequence selector character.", range);
    return piece;
  }
  const letter = selector.charAt(0);
  if (letter !== "u" && letter !== "U") {
    cursor.report(INVALID_ESCAPE, `The symbol ${quote(selector)} is not a valid escape sequence selector.`, range);
    return selector;
  }
  const [count, word] = letter === "u" ? [4, "four"] : [8, "eight"];
  if (selector.length !== count + 1) {
    const detail = `The \\${letter} escape sequence must be followed by ${word} hexadecimal digits.`;
    cursor.report(INVALID_ESCAPE, detail, range);
    return piece;
  }
  const code = Number.parseInt(selector.slice(1), 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
    cursor.report(
      INVALID_ESCAPE,
      `Cannot encode character U+${selector
        .slice(1)
        .replace(/^0+(?=.{4})/, "")
        .toLowerCase()} in UTF-8.`,
      range,
    );
    return piece;
  }
  return String.fromCodePoint(code);
}

/** A quoted text without sequences: the label of a block. The next token is its opening quote. */
export function readLabel(cursor: TokenCursor): { readonly text: string; readonly range: SourceRange } {
  const open = cursor.read();
  let text = "";
  for (;;) {
    const token = cursor.read();
    switch (token.type) {
      case "close quote":
        return { text, range: rangeBetween(open.range, token.range) };
      case "quoted literal":
        text += readLiteral(cursor, token);
        break;
      case "${":
      case "%{": {
        const sigil = token.type.charAt(0);
        cursor.report(
          "Invalid string literal",
          `Template sequences are not allowed in this string. To include a literal "${sigil}", double it (as "${sigil}${sigil}") to escape it.`,
          token.range,
        );
        text += `${token.type} ... }`;
        cursor.recover("end of template sequence");
        break;
      }
      case "end of file":
        cursor.report(
          "Unterminated string literal",
          "Unable to find the closing quote mark before the end of the file.",
          token.range,
        );
        return { text, range: rangeBetween(open.range, token.range) };
      default:
        cursor.report("Invalid string literal", "This item is not valid in a string literal.", token.range);
        cursor.recover("close quote");
        return { text, range: rangeBetween(open.range, token.range) };
    }
  }
}
