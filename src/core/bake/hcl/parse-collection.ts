import type { TokenCursor, ParseExpression } from "./cursor.ts";
import type { Expression, ObjectItem } from "./expression.ts";
import { parseFor } from "./parse-for.ts";
import { rangeBetween } from "./position.ts";
import type { Token } from "./scan/token.ts";

const UNCLOSED_BRACE =
  "There is no corresponding closing brace before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file.";

/** `[a, b]` or `[for …]`. */
export function parseTuple(cursor: TokenCursor, parseElement: ParseExpression): Expression {
  const open = cursor.read();
  return cursor.withNewlines(false, () => {
    if (cursor.isWord("for")) return parseFor(cursor, open, parseElement);
    const elements: Expression[] = [];
    const close = parseElements(cursor, open, elements, parseElement);
    return { kind: "tuple", elements, range: rangeBetween(open.range, close.range), openRange: open.range };
  });
}

function parseElements(cursor: TokenCursor, open: Token, elements: Expression[], parseElement: ParseExpression): Token {
  for (;;) {
    if (cursor.peek().type === "]") return cursor.read();
    const known = cursor.diagnostics.length;
    elements.push(parseElement(cursor));
    if (cursor.isRecovering && cursor.hasFailedSince(known)) return cursor.recover("]");
    const next = cursor.peek();
    if (next.type === "]") return cursor.read();
    if (next.type !== ",") {
      if (next.type === "end of file")
        cursor.reportFirst(
          "Unterminated tuple constructor expression",
          "There is no corresponding closing bracket before the end of the file. This may be caused by incorrect bracket nesting elsewhere in this file.",
          open.range,
        );
      else
        cursor.reportFirst(
          "Missing item separator",
          "Expected a comma to mark the beginning of the next item.",
          next.range,
        );
      return cursor.recover("]");
    }
    cursor.read();
  }
}

/** `{ a = 1 }` or `{for …}`. */
export function parseObject(cursor: TokenCursor, parseItem: ParseExpression): Expression {
  const open = cursor.read();
  if (cursor.withNewlines(false, () => cursor.isWord("for"))) return parseFor(cursor, open, parseItem);
  return cursor.withNewlines(true, () => {
    const items: ObjectItem[] = [];
    const close = parseItems(cursor, open, items, parseItem);
    return { kind: "object", items, range: rangeBetween(open.range, close.range), openRange: open.range };
  });
}

function parseItems(cursor: TokenCursor, open: Token, items: ObjectItem[], parseItem: ParseExpression): Token {
  for (;;) {
    const start = cursor.peek();
    if (start.type === "newline") {
      cursor.read();
      continue;
    }
    if (start.type === "}") return cursor.read();
    let known = cursor.diagnostics.length;
    const wrapped = parseItem(cursor);
    if (cursor.isRecovering && cursor.hasFailedSince(known)) return cursor.recover("}");
    const separator = cursor.peek();
    if (separator.type !== "=" && separator.type !== ":") {
      refuseSeparator(cursor, open, separator);
      return cursor.recover("}");
    }
    cursor.read();
    known = cursor.diagnostics.length;
    const value = parseItem(cursor);
    if (cursor.isRecovering && cursor.hasFailedSince(known)) return cursor.recover("}");
    items.push({ key: { kind: "object key", wrapped, isComputed: start.type === "(" }, value });
    const next = cursor.peek();
    if (next.type === "}") return cursor.read();
    if (next.type !== "," && next.type !== "newline") {
      if (next.type === "end of file")
        cursor.reportFirst("Unterminated object constructor expression", UNCLOSED_BRACE, open.range);
      else
        cursor.reportFirst(
          "Missing attribute separator",
          "Expected a newline or comma to mark the beginning of the next attribute.",
          next.range,
        );
      return cursor.recover("}");
    }
    cursor.read();
  }
}

function refuseSeparator(cursor: TokenCursor, open: Token, separator: Token): void {
  switch (separator.type) {
    case "newline":
    case ",":
      cursor.reportFirst(
        "Missing attribute value",
        'Expected an attribute value, introduced by an equals sign ("=").',
        separator.range,
      );
      return;
    case "identifier":
      cursor.reportFirst(
        "Missing key/value separator",
        'Expected an equals sign ("=") to mark the beginning of the attribute value. If you intended to given an attribute name containing periods or spaces, write the name in quotes to create a string literal.',
        separator.range,
      );
      return;
    case "end of file":
      cursor.reportFirst("Unterminated object constructor expression", UNCLOSED_BRACE, open.range);
      return;
    default:
      cursor.reportFirst(
        "Missing key/value separator",
        'Expected an equals sign ("=") to mark the beginning of the attribute value.',
        separator.range,
      );
  }
}
