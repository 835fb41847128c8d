import type { TokenCursor, ParseExpression } from "./cursor.ts";
import type { Expression } from "./expression.ts";
import { indentFlush, joinLiterals } from "./template/flush-heredoc.ts";
import { rangeBetween, type SourceRange } from "./position.ts";
import { readTemplateTokens } from "./template/read-template.ts";
import { buildTemplate } from "./template/template-tree.ts";
import { oppositeBracket, type TokenType } from "./scan/token.ts";

/** A string in quotes or a heredoc; the next token opens it. */
export function parseQuotedTemplate(cursor: TokenCursor, parsePart: ParseExpression): Expression {
  const open = cursor.read();
  const isFlush = open.type === "open heredoc" && open.text.startsWith("<<-");
  const closer = oppositeBracket(open.type) ?? "close quote";
  const { parts, isWrapped } = parseParts(cursor, closer, isFlush, parsePart);
  return toTemplate(parts, isWrapped, rangeBetween(open.range, cursor.previousRange));
}

/** A template that is all of the text, as strings of JSON are. */
export function parseBareTemplate(cursor: TokenCursor, parsePart: ParseExpression): Expression {
  const { parts, isWrapped, range } = parseParts(cursor, "end of file", false, parsePart);
  return toTemplate(parts, isWrapped, range);
}

interface Parts {
  readonly parts: readonly Expression[];
  readonly isWrapped: boolean;
  readonly range: SourceRange;
}

function parseParts(cursor: TokenCursor, end: TokenType, isFlush: boolean, parsePart: ParseExpression): Parts {
  const { tokens: read, range } = readTemplateTokens(cursor, end, parsePart);
  const tokens = joinLiterals(isFlush ? indentFlush(read) : read);
  const parts = buildTemplate(cursor, tokens);
  return { parts, isWrapped: tokens.length === 2 && tokens[0]?.kind === "interpolation", range };
}

function toTemplate(parts: readonly Expression[], isWrapped: boolean, range: SourceRange): Expression {
  const [only] = parts;
  return isWrapped && only ? { kind: "template wrap", wrapped: only, range } : { kind: "template", parts, range };
}
