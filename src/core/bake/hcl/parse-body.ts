import { quote } from "../../text/quote.ts";
import type { HclAttribute, HclBlock, HclBody } from "./body.ts";
import type { TokenCursor } from "./cursor.ts";
import { parseBlock } from "./parse-block.ts";
import { limitDepth } from "./limit-depth.ts";
import { parseExpression } from "./parse-expression.ts";
import { describeRange, rangeBetween, type SourceRange } from "./position.ts";
import type { Token, TokenType } from "./scan/token.ts";

const REQUIRED = "Argument or block definition required";

/** The attributes and blocks up to the token that ends the body: a brace, or the end of the file. */
export function parseBody(cursor: TokenCursor, end: TokenType): HclBody {
  const attributes = new Map<string, HclAttribute>();
  const blocks: HclBlock[] = [];
  const start = cursor.previousRange;
  let last: SourceRange;
  for (;;) {
    const { type } = cursor.peek();
    if (type === end) {
      last = cursor.read().range;
      break;
    }
    if (type === "newline") cursor.read();
    else if (type === "identifier") parseItem(cursor, attributes, blocks);
    else {
      refuseItem(cursor, cursor.read(), end, start);
      last = cursor.previousRange;
      cursor.recover(end);
      break;
    }
  }
  return { kind: "hcl", attributes, blocks, range: rangeBetween(start, last) };
}

function parseItem(cursor: TokenCursor, attributes: Map<string, HclAttribute>, blocks: HclBlock[]): void {
  const name = cursor.read();
  const { type } = cursor.peek();
  if (type === "=") {
    const attribute = parseAttribute(cursor, name, false);
    const existing = attributes.get(attribute.name);
    if (!existing) attributes.set(attribute.name, attribute);
    else
      cursor.report(
        "Attribute redefined",
        `The argument ${quote(attribute.name)} was already set at ${describeRange(existing.nameRange)}. Each argument may be set only once.`,
        attribute.nameRange,
      );
    return;
  }
  if (type === "open quote" || type === "{" || type === "identifier") {
    blocks.push(parseBlock(cursor, name, parseNested));
    return;
  }
  refuseName(cursor, name);
}

function refuseName(cursor: TokenCursor, name: Token): void {
  cursor.recoverAfterItem();
  cursor.report(
    REQUIRED,
    'An argument or block definition is required here. To set an argument, use the equals sign "=" to introduce the argument value.',
    name.range,
  );
}

function refuseItem(cursor: TokenCursor, bad: Token, end: TokenType, start: SourceRange): void {
  if (bad.type === "open quote")
    cursor.reportFirst("Invalid argument name", "Argument names must not be quoted.", bad.range);
  else if (bad.type === "end of file")
    cursor.reportFirst(
      end === "}" ? "Unclosed configuration block" : "Unclosed configuration body",
      end === "}"
        ? "There is no closing brace for this block before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file."
        : "Found end of file before the end of this configuration body.",
      start,
    );
  else cursor.reportFirst(REQUIRED, "An argument or block definition is required here.", bad.range);
}

/** The body of a block: over several lines, or with a single attribute on the same line. */
function parseNested(cursor: TokenCursor): HclBody | undefined {
  const { type } = cursor.peek();
  if (type === "newline" || type === "end of file" || type === "}")
    return cursor.deeper(
      () => parseBody(cursor, "}"),
      () => undefined,
    );
  return parseSingleAttribute(cursor);
}

function parseSingleAttribute(cursor: TokenCursor): HclBody | undefined {
  const name = cursor.read();
  if (name.type !== "identifier") {
    cursor.recoverAfterItem();
    cursor.report(REQUIRED, "An argument or block definition is required here.", name.range);
    return undefined;
  }
  const next = cursor.peek();
  if (next.type === "=") {
    const attribute = parseAttribute(cursor, name, true);
    return { kind: "hcl", attributes: new Map([[name.text, attribute]]), blocks: [], range: attribute.range };
  }
  if (next.type === "open quote" || next.type === "{" || next.type === "identifier") {
    cursor.recoverAfterItem();
    cursor.report(
      "Argument definition required",
      `A single-line block definition can contain only a single argument. If you meant to define argument ${quote(name.text)}, use an equals sign to assign it a value. To define a nested block, place it on a line of its own within its parent block.`,
      rangeBetween(name.range, next.range),
    );
    return undefined;
  }
  refuseName(cursor, name);
  return undefined;
}

function parseAttribute(cursor: TokenCursor, name: Token, isSingleLine: boolean): HclAttribute {
  cursor.read();
  const known = cursor.diagnostics.length;
  const expression = limitDepth(cursor, parseExpression(cursor));
  const end = cursor.previousRange;
  if (cursor.isRecovering && cursor.hasFailedSince(known)) cursor.recoverAfterItem();
  else if (!isSingleLine) readLineEnd(cursor);
  return { name: name.text, expression, range: rangeBetween(name.range, end), nameRange: name.range };
}

function readLineEnd(cursor: TokenCursor): void {
  const next = cursor.peek();
  if (next.type === "newline" || next.type === "end of file") {
    cursor.read();
    return;
  }
  const detail = "An argument definition must end with a newline.";
  if (next.type === ",")
    cursor.reportFirst(
      "Unexpected comma after argument",
      `Argument definitions must be separated by newlines, not commas. ${detail}`,
      next.range,
    );
  else cursor.reportFirst("Missing newline after argument", detail, next.range);
  cursor.recoverAfterItem();
}
