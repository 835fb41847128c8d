import { type Value, boolValue, NULL, numberValue, UNKNOWN, unknownOf } from "../value/value.ts";
import { parseNumber } from "../number/parse-number.ts";
import { NUMBER } from "../value/type.ts";
import type { TokenCursor } from "./cursor.ts";
import type { BinaryOperator, Expression } from "./expression.ts";
import { rangeOf } from "./expression.ts";
import { parseCall } from "./parse-call.ts";
import { parseObject, parseTuple } from "./parse-collection.ts";
import { parseQuotedTemplate } from "./parse-template.ts";
import { parseTraversals } from "./parse-traversals.ts";
import { rangeBetween } from "./position.ts";
import type { Token, TokenType } from "./scan/token.ts";

/** An expression of any kind: the whole of a condition, its operators, or a single term. */
export function parseExpression(cursor: TokenCursor): Expression {
  const start = cursor.nextRange;
  const known = cursor.diagnostics.length;
  const condition = parseBinary(cursor, 0);
  if (cursor.isRecovering && cursor.hasFailedSince(known)) return condition;
  if (cursor.peek().type !== "?") return condition;
  cursor.read();
  return cursor.deeper(
    () => parseBranches(cursor, condition, start),
    () => condition,
  );
}

function parseBranches(cursor: TokenCursor, condition: Expression, start: ReturnType<typeof rangeOf>): Expression {
  let known = cursor.diagnostics.length;
  const whenTrue = parseExpression(cursor);
  if (cursor.isRecovering && cursor.hasFailedSince(known)) return condition;
  const colon = cursor.peek();
  if (colon.type !== ":") {
    cursor.report(
      "Missing false expression in conditional",
      "The conditional operator (...?...:...) requires a false expression, delimited by a colon.",
      colon.range,
    );
    return condition;
  }
  cursor.read();
  known = cursor.diagnostics.length;
  const whenFalse = parseExpression(cursor);
  if (cursor.isRecovering && cursor.hasFailedSince(known)) return condition;
  return { kind: "conditional", condition, whenTrue, whenFalse, range: rangeBetween(start, rangeOf(whenFalse)) };
}

/** Groups of operators, those that bind least first. */
const OPERATORS: readonly (readonly TokenType[])[] = [
  ["||"],
  ["&&"],
  ["==", "!="],
  [">", ">=", "<", "<="],
  ["+", "-"],
  ["*", "/", "%"],
];

const LEVELS: ReadonlyMap<TokenType, number> = new Map(
  OPERATORS.flatMap((group, level) => group.map((operator): [TokenType, number] => [operator, level])),
);

function isOperator(type: TokenType): type is BinaryOperator {
  return LEVELS.has(type);
}

/** Operators of at least this level, those of the same level from left to right. */
function parseBinary(cursor: TokenCursor, minLevel: number): Expression {
  let known = cursor.diagnostics.length;
  let left = parseTermWithTraversals(cursor);
  for (;;) {
    if (cursor.isRecovering && cursor.hasFailedSince(known)) return left;
    const { type } = cursor.peek();
    if (!isOperator(type)) return left;
    const level = LEVELS.get(type) ?? 0;
    if (level < minLevel) return left;
    cursor.read();
    known = cursor.diagnostics.length;
    const right = parseBinary(cursor, level + 1);
    // a broken operand ends all of the expression
    if (cursor.isRecovering && cursor.hasFailedSince(known)) return left;
    left = { kind: "binary", operator: type, left, right, range: rangeBetween(rangeOf(left), rangeOf(right)) };
  }
}

function parseTermWithTraversals(cursor: TokenCursor): Expression {
  return cursor.deeper(
    () => parseTraversals(cursor, parseTerm(cursor), parseExpression),
    () => placeholder(cursor.peek()),
  );
}

function parseTerm(cursor: TokenCursor): Expression {
  const token = cursor.peek();
  switch (token.type) {
    case "(":
      return parseParentheses(cursor);
    case "number":
      cursor.read();
      return { kind: "literal", value: readNumber(cursor, token), range: token.range };
    case "identifier":
      cursor.read();
      return parseName(cursor, token);
    case "open quote":
    case "open heredoc":
      return parseQuotedTemplate(cursor, parseExpression);
    case "-":
    case "!":
      return parseUnary(cursor, token.type);
    case "[":
      return parseTuple(cursor, parseExpression);
    case "{":
      return parseObject(cursor, parseExpression);
    default:
      return refuseTerm(cursor, token);
  }
}

function parseParentheses(cursor: TokenCursor): Expression {
  const open = cursor.read();
  return cursor.withNewlines(false, () => {
    const known = cursor.diagnostics.length;
    const inner = parseExpression(cursor);
    if (cursor.hasFailedSince(known)) {
      cursor.recover(")");
      return inner;
    }
    const close = cursor.peek();
    if (close.type !== ")") {
      cursor.report(
        "Unbalanced parentheses",
        "Expected a closing parenthesis to terminate the expression.",
        close.range,
      );
      cursor.isRecovering = true;
    }
    return { kind: "parentheses", inner, range: rangeBetween(open.range, cursor.read().range) };
  });
}

function parseName(cursor: TokenCursor, token: Token): Expression {
  const { type } = cursor.peek();
  if (type === "(" || type === "::") return parseCall(cursor, token, parseExpression);
  const value = KEYWORDS.get(token.text);
  if (value) return { kind: "literal", value, range: token.range };
  return { kind: "scope traversal", name: token.text, nameRange: token.range, steps: [], range: token.range };
}

const KEYWORDS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["true", boolValue(true)],
  ["false", boolValue(false)],
  ["null", NULL],
]);

function parseUnary(cursor: TokenCursor, operator: "-" | "!"): Expression {
  const symbol = cursor.read();
  const operand = parseTermWithTraversals(cursor);
  const range = rangeBetween(symbol.range, rangeOf(operand));
  return { kind: "unary", operator, operand, range, symbolRange: symbol.range };
}

function refuseTerm(cursor: TokenCursor, token: Token): Expression {
  if (token.type === "end of file")
    cursor.reportFirst(
      "Missing expression",
      "Expected the start of an expression, but found the end of the file.",
      token.range,
    );
  else
    cursor.reportFirst(
      "Invalid expression",
      "Expected the start of an expression, but found an invalid expression token.",
      token.range,
    );
  cursor.isRecovering = true;
  return placeholder(token);
}

/** The value of a number token. */
export function readNumber(cursor: TokenCursor, token: Token): Value {
  const number = parseNumber(token.text);
  if (number) return numberValue(number);
  cursor.report("Invalid number literal", "Failed to recognize the value of this number literal.", token.range);
  return unknownOf(NUMBER);
}

function placeholder(token: Token): Expression {
  return { kind: "literal", value: UNKNOWN, range: token.range };
}
