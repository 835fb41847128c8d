import { isSpace, skipSpace } from "../../../text/unicode.ts";
import type { TokenCursor, ParseExpression } from "../cursor.ts";
import { rangeBetween, type SourceRange } from "../position.ts";
import { readDirective } from "./read-directive.ts";
import { readLiteral } from "../string-literal.ts";
import type { TemplateToken, TemplateTokens } from "./template-token.ts";
import type { Token, TokenType } from "../scan/token.ts";

/** The texts and sequences of a template up to the token that ends it. */
export function readTemplateTokens(cursor: TokenCursor, end: TokenType, parsePart: ParseExpression): TemplateTokens {
  const start = cursor.nextRange;
  const tokens: TemplateToken[] = [];
  let trimsNext = false;
  let canTrimPrevious = false;
  let endRange: SourceRange;
  for (;;) {
    const next = cursor.read();
    if (next.type === end) {
      endRange = next.range;
      break;
    }
    const isTrimmed = trimsNext;
    trimsNext = false;
    if (next.type === "string literal" || next.type === "quoted literal") {
      const text = readLiteral(cursor, next);
      tokens.push({ kind: "literal", text: isTrimmed ? text.slice(skipSpace(text, 0)) : text, range: next.range });
      canTrimPrevious = true;
      continue;
    }
    if (next.type !== "${" && next.type !== "%{") {
      cursor.reportFirst("Unterminated template string", "No closing marker was found for the string.", next.range);
      endRange = cursor.recover(end).range;
      break;
    }
    if (canTrimPrevious && next.text.endsWith("~")) trimPrevious(tokens);
    canTrimPrevious = false;
    trimsNext = cursor.withNewlines(false, () =>
      next.type === "${"
        ? readInterpolation(cursor, next, end, start, tokens, parsePart)
        : readDirective(cursor, next, tokens, parsePart),
    );
  }
  if (tokens.length === 0) tokens.push({ kind: "literal", text: "", range: { ...start, start: start.end } });
  tokens.push({ kind: "end", range: endRange });
  return { tokens, range: rangeBetween(start, endRange) };
}

function trimPrevious(tokens: TemplateToken[]): void {
  const previous = tokens.at(-1);
  if (previous?.kind !== "literal") return;
  let end = previous.text.length;
  while (end > 0 && isSpace(previous.text.charCodeAt(end - 1))) end--;
  tokens[tokens.length - 1] = { ...previous, text: previous.text.slice(0, end) };
}

/** Reads `${ … }` after its opening; returns whether the text after it is trimmed. */
function readInterpolation(
  cursor: TokenCursor,
  open: Token,
  end: TokenType,
  start: SourceRange,
  tokens: TemplateToken[],
  parsePart: ParseExpression,
): boolean {
  const expression = parsePart(cursor);
  const close = cursor.peek();
  if (close.type === "end of template sequence") cursor.read();
  else {
    refuseClose(cursor, close, end, start);
    cursor.recover("end of template sequence");
  }
  tokens.push({ kind: "interpolation", expression, range: rangeBetween(open.range, close.range) });
  return close.type === "end of template sequence" && close.text.startsWith("~");
}

const EXTRA_CHARACTERS = "Extra characters after interpolation expression";
const UNCLOSED = "Unclosed template interpolation sequence";

function refuseClose(cursor: TokenCursor, close: Token, end: TokenType, start: SourceRange): void {
  const isQuote = (close.type === "close quote" || close.type === "open quote") && end === "close quote";
  if (close.type === "end of file")
    cursor.reportFirst(
      UNCLOSED,
      "There is no closing brace for this interpolation sequence before the end of the file. This might be caused by incorrect nesting inside the given expression.",
      start,
    );
  else if (close.type === ":")
    cursor.reportFirst(
      EXTRA_CHARACTERS,
      'Template interpolation doesn\'t expect a colon at this location. Did you intend this to be a literal sequence to be processed as part of another language? If so, you can escape it by starting with "$${" instead of just "${".',
      close.range,
    );
  else if (isQuote)
    cursor.reportFirst(
      UNCLOSED,
      "There is no closing brace for this interpolation sequence before the end of the quoted template. This might be caused by incorrect nesting inside the given expression.",
      start,
    );
  else
    cursor.reportFirst(
      EXTRA_CHARACTERS,
      'Expected a closing brace to end the interpolation expression, but found extra characters.\n\nThis can happen when you include interpolation syntax for another language, such as shell scripting, but forget to escape the interpolation start token. If this is an embedded sequence for another language, escape it by starting with "$${" instead of just "${".',
      close.range,
    );
}
