import type { HclBody } from "./body.ts";
import { checkTokens } from "./scan/check-tokens.ts";
import { TokenCursor } from "./cursor.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Expression, ScopeTraversal } from "./expression.ts";
import { limitDepth } from "./limit-depth.ts";
import { parseBody } from "./parse-body.ts";
import { parseExpression } from "./parse-expression.ts";
import { parseBareTemplate } from "./parse-template.ts";
import type { Position } from "./position.ts";
import { scanTokens } from "./scan/scan.ts";

/** A parsed text, complete only if there are no diagnostics. */
export interface Parsed<T> {
  readonly result: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** A whole file in HCL's own syntax. */
export function parseHcl(text: string, file: string): Parsed<HclBody> {
  const tokens = scanTokens(text, file);
  return parseWith(tokens, (cursor) => parseBody(cursor, "end of file"));
}

/** An expression alone, which starts at `start`. */
export function parseHclExpression(text: string, file: string, start: Position): Parsed<Expression> {
  return parseWith(scanTokens(text, file, start), (cursor) =>
    cursor.withNewlines(false, () => {
      const expression = limitDepth(cursor, parseExpression(cursor));
      const next = cursor.peek();
      if (next.type !== "end of file")
        cursor.reportFirst(
          "Extra characters after expression",
          "An expression was successfully parsed, but extra characters were found after it.",
          next.range,
        );
      return expression;
    }),
  );
}

/** A template without quotes, which starts at `start`. */
export function parseHclTemplate(text: string, file: string, start: Position): Parsed<Expression> {
  const tokens = scanTokens(text, file, start, "template");
  return parseWith(tokens, (cursor) => limitDepth(cursor, parseBareTemplate(cursor, parseExpression)));
}

/** A name with steps, written as the whole text; undefined for anything else. */
export function parseHclTraversal(text: string, file: string, start: Position): ScopeTraversal | undefined {
  const { result, diagnostics } = parseHclExpression(text, file, start);
  if (diagnostics.length > 0) return undefined;
  if (result.kind === "scope traversal") return result;
  // the keywords are names here
  if (result.kind !== "literal" || !/^\s*(?:true|false|null)\s*$/.test(text)) return undefined;
  return { kind: "scope traversal", name: text.trim(), nameRange: result.range, steps: [], range: result.range };
}

function parseWith<T>(tokens: ReturnType<typeof scanTokens>, parse: (cursor: TokenCursor) => T): Parsed<T> {
  const cursor = new TokenCursor(tokens);
  const result = parse(cursor);
  return { result, diagnostics: [...checkTokens(tokens), ...cursor.diagnostics] };
}
