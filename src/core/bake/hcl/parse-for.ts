import { UNKNOWN } from "../value/value.ts";
import type { TokenCursor, ParseExpression } from "./cursor.ts";
import { type Expression, rangeOf } from "./expression.ts";
import { rangeBetween } from "./position.ts";
import type { Token } from "./scan/token.ts";

const INVALID = "Invalid 'for' expression";

/** `[for x in xs: x]` or `{for k, v in m: k => v}`; the opening bracket was read, the next token is `for`. */
export function parseFor(cursor: TokenCursor, open: Token, parsePart: ParseExpression): Expression {
  return cursor.withNewlines(false, () => {
    cursor.read();
    const closer = open.type === "{" ? "}" : "]";
    const giveUp = (): Expression => {
      const close = cursor.recover(closer);
      return { kind: "literal", value: UNKNOWN, range: rangeBetween(open.range, close.range) };
    };
    const refuse = (detail: string): Expression => {
      cursor.reportFirst(INVALID, detail, cursor.nextRange);
      return giveUp();
    };
    const hasFailedSince = (known: number) => cursor.isRecovering && cursor.hasFailedSince(known);

    if (cursor.peek().type !== "identifier") return refuse("For expression requires variable name after 'for'.");
    let keyName = "";
    let valueName = cursor.read().text;
    if (cursor.peek().type === ",") {
      cursor.read();
      keyName = valueName;
      if (cursor.peek().type !== "identifier")
        return refuse("For expression requires value variable name after comma.");
      valueName = cursor.read().text;
    }
    if (!cursor.isWord("in")) return refuse("For expression requires the 'in' keyword after its name declarations.");
    cursor.read();
    let known = cursor.diagnostics.length;
    const collection = parsePart(cursor);
    if (hasFailedSince(known)) return giveUp();
    if (cursor.peek().type !== ":") return refuse("For expression requires a colon after the collection expression.");
    cursor.read();

    known = cursor.diagnostics.length;
    let key: Expression | undefined;
    let value = parsePart(cursor);
    if (cursor.peek().type === "=>") {
      cursor.read();
      key = value;
      value = parsePart(cursor);
    }
    if (hasFailedSince(known)) return giveUp();
    const ellipsis = cursor.peek().type === "..." ? cursor.read() : undefined;
    let condition: Expression | undefined;
    if (cursor.isWord("if")) {
      cursor.read();
      known = cursor.diagnostics.length;
      condition = parsePart(cursor);
      if (hasFailedSince(known)) return giveUp();
    }
    const close = readClose(cursor, closer);
    checkParts(cursor, open, key, value, ellipsis);
    return {
      kind: "for",
      keyName,
      valueName,
      collection,
      ...(key && { key }),
      value,
      ...(condition && { condition }),
      isGrouped: ellipsis !== undefined,
      range: rangeBetween(open.range, close.range),
      openRange: open.range,
    };
  });
}

function readClose(cursor: TokenCursor, closer: "}" | "]"): Token {
  if (cursor.peek().type === closer) return cursor.read();
  cursor.reportFirst(INVALID, "Extra characters after the end of the 'for' expression.", cursor.nextRange);
  return cursor.recover(closer);
}

function checkParts(
  cursor: TokenCursor,
  open: Token,
  key: Expression | undefined,
  value: Expression,
  ellipsis: Token | undefined,
): void {
  if (open.type === "{") {
    if (!key) cursor.report(INVALID, "Key expression is required when building an object.", rangeOf(value));
    return;
  }
  if (key) cursor.report(INVALID, "Key expression is not valid when building a tuple.", rangeOf(key));
  if (ellipsis) cursor.report(INVALID, "Grouping ellipsis (...) cannot be used when building a tuple.", ellipsis.range);
}
