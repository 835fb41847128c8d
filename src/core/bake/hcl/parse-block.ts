import type { HclBlock, HclBody } from "./body.ts";
import type { TokenCursor } from "./cursor.ts";
import { rangeBetween, type SourceRange } from "./position.ts";
import { readLabel } from "./string-literal.ts";
import type { Token } from "./scan/token.ts";

/** A block; its type was read. `parseNested` reads the body, or nothing where it can't. */
export function parseBlock(
  cursor: TokenCursor,
  type: Token,
  parseNested: (cursor: TokenCursor) => HclBody | undefined,
): HclBlock {
  const labels: string[] = [];
  const labelRanges: SourceRange[] = [];
  for (;;) {
    const next = cursor.peek();
    if (next.type === "open quote") {
      const label = readLabel(cursor);
      labels.push(label.text);
      labelRanges.push(label.range);
    } else if (next.type === "identifier") {
      cursor.read();
      labels.push(next.text);
      labelRanges.push(next.range);
    } else if (next.type === "{") {
      const { body, range } = parseBraces(cursor, cursor.read(), parseNested);
      return {
        type: type.text,
        labels,
        body,
        typeRange: type.range,
        labelRanges,
        openBraceRange: range,
      };
    } else {
      refuseHeader(cursor, next);
      const body: HclBody = { kind: "hcl", attributes: new Map(), blocks: [], range: type.range };
      return { type: type.text, labels, body, typeRange: type.range, labelRanges, openBraceRange: type.range };
    }
  }
}

function refuseHeader(cursor: TokenCursor, next: Token): void {
  const summary = "Invalid block definition";
  if (next.type === "=")
    cursor.report(
      summary,
      'The equals sign "=" indicates an argument definition, and must not be used when defining a block.',
      next.range,
    );
  else if (next.type === "newline")
    cursor.report(
      summary,
      'A block definition must have block content delimited by "{" and "}", starting on the same line as the block header.',
      next.range,
    );
  else
    cursor.reportFirst(
      summary,
      'Either a quoted string block label or an opening brace ("{") is expected here.',
      next.range,
    );
  cursor.recoverAfterItem();
}

function parseBraces(
  cursor: TokenCursor,
  open: Token,
  parseNested: (cursor: TokenCursor) => HclBody | undefined,
): { readonly body: HclBody; readonly range: SourceRange } {
  const first = cursor.peek().type;
  const known = cursor.diagnostics.length;
  const parsed = parseNested(cursor);
  if (first !== "newline" && first !== "end of file" && first !== "}") {
    // what is wrong with the end of a line comes before what is wrong in it
    const inside = cursor.diagnostics.splice(known);
    closeSingleLine(cursor, open);
    cursor.diagnostics.push(...inside);
  }
  const close = cursor.previousRange;
  const next = cursor.peek();
  if (next.type === "newline" || next.type === "end of file") cursor.read();
  else {
    cursor.reportFirst(
      "Missing newline after block definition",
      "A block definition must end with a newline.",
      next.range,
    );
    cursor.recoverAfterItem();
  }
  const body = parsed ?? { kind: "hcl", attributes: new Map(), blocks: [], range: rangeBetween(open.range, close) };
  return { body, range: open.range };
}

function closeSingleLine(cursor: TokenCursor, open: Token): void {
  const next = cursor.peek();
  const summary = "Invalid single-argument block definition";
  switch (next.type) {
    case "}":
      cursor.read();
      return;
    case ",":
      cursor.report(
        summary,
        "Single-line block syntax can include only one argument definition. To define multiple arguments, use the multi-line block syntax with one argument definition per line.",
        next.range,
      );
      break;
    case "newline":
      cursor.report(
        summary,
        "An argument definition on the same line as its containing block creates a single-line block definition, which must also be closed on the same line. Place the block's closing brace immediately after the argument definition.",
        next.range,
      );
      break;
    case "end of file":
      cursor.reportFirst(
        "Unclosed configuration block",
        "There is no closing brace for this block before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file.",
        open.range,
      );
      break;
    default:
      cursor.reportFirst(
        summary,
        "A single-line block definition must end with a closing brace immediately after its single argument definition.",
        next.range,
      );
  }
  cursor.recover("}");
}
