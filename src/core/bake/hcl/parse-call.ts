import { UNKNOWN } from "../value/value.ts";
import type { TokenCursor, ParseExpression } from "./cursor.ts";
import type { Expression } from "./expression.ts";
import { emptyRange, FILE_START, rangeBetween, type SourceRange } from "./position.ts";
import type { Token } from "./scan/token.ts";

/** A call; the name was read, perhaps with more of it after `::`. */
export function parseCall(cursor: TokenCursor, first: Token, parseArgument: ParseExpression): Expression {
  let name = first.text;
  let nameEnd = first.range;
  let open = cursor.read();
  while (open.type === "::") {
    const next = cursor.read();
    if (next.type !== "identifier")
      return refuseName(
        cursor,
        first,
        next,
        "Missing function name",
        "Function scope resolution symbol :: must be followed by a function name in this scope.",
      );
    name += `::${next.text}`;
    nameEnd = next.range;
    open = cursor.read();
  }
  if (open.type !== "(")
    return refuseName(
      cursor,
      first,
      open,
      "Missing open parenthesis",
      "Function selector must be followed by an open parenthesis to begin the function call.",
    );
  const list = cursor.withNewlines(false, () => parseArguments(cursor, first, open, parseArgument));
  return { kind: "call", name, nameRange: rangeBetween(first.range, nameEnd), openRange: open.range, ...list };
}

function refuseName(cursor: TokenCursor, first: Token, at: Token, summary: string, detail: string): Expression {
  cursor.report(summary, detail, at.range);
  cursor.recoverOver("(");
  return { kind: "literal", value: UNKNOWN, range: rangeBetween(first.range, at.range) };
}

interface ArgumentList {
  readonly args: readonly Expression[];
  readonly isExpanded: boolean;
  readonly closeRange: SourceRange;
}

function parseArguments(cursor: TokenCursor, name: Token, open: Token, parseArgument: ParseExpression): ArgumentList {
  const args: Expression[] = [];
  const close = (token: Token, isExpanded = false): ArgumentList => ({ args, isExpanded, closeRange: token.range });
  for (;;) {
    if (cursor.peek().type === ")") return close(cursor.read());
    const known = cursor.diagnostics.length;
    args.push(parseArgument(cursor));
    if (cursor.isRecovering && cursor.hasFailedSince(known)) {
      const recovered = cursor.recover(")");
      if (recovered.type === ")") return close(recovered);
      return { args, isExpanded: false, closeRange: emptyRange("", { ...FILE_START, line: 0, column: 0 }) };
    }
    const separator = cursor.read();
    if (separator.type === ")") return close(separator);
    if (separator.type === "...") return close(closeExpanded(cursor, separator), true);
    if (separator.type !== ",") {
      refuseSeparator(cursor, name, open, separator);
      return close(cursor.recover(")"));
    }
  }
}

function closeExpanded(cursor: TokenCursor, ellipsis: Token): Token {
  if (cursor.peek().type === ")") return cursor.read();
  cursor.reportFirst(
    "Missing closing parenthesis",
    "An expanded function argument (with ...) must be immediately followed by closing parentheses.",
    ellipsis.range,
  );
  return cursor.recover(")");
}

function refuseSeparator(cursor: TokenCursor, name: Token, open: Token, separator: Token): void {
  if (separator.type === "end of file")
    cursor.report(
      "Unterminated function call",
      "There is no closing parenthesis for this function call before the end of the file. This may be caused by incorrect parenthesis nesting elsewhere in this file.",
      rangeBetween(name.range, open.range),
    );
  else
    cursor.report(
      "Missing argument separator",
      "A comma is required to separate each function argument from the next.",
      separator.range,
    );
}
