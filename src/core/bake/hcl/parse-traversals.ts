import { type Value, UNKNOWN } from "../value/value.ts";
import { parseNumber } from "../number/parse-number.ts";
import { numberValue, unknownOf } from "../value/value.ts";
import { NUMBER } from "../value/type.ts";
import type { TokenCursor, ParseExpression } from "./cursor.ts";
import { type Expression, rangeOf, type SplatItem, type TraversalStep } from "./expression.ts";
import { rangeBetween, type SourceRange } from "./position.ts";
import type { Token } from "./scan/token.ts";

/** The steps after a term: `.name`, `[key]`, and the splats `.*` and `[*]`. */
export function parseTraversals(cursor: TokenCursor, from: Expression, parseKey: ParseExpression): Expression {
  let current = from;
  for (;;) {
    const { type } = cursor.peek();
    if (type === ".") current = parseDot(cursor, current, from);
    else if (type === "[") current = parseBrackets(cursor, current, from, parseKey);
    else return current;
  }
}

function parseDot(cursor: TokenCursor, source: Expression, from: Expression): Expression {
  const dot = cursor.read();
  const name = cursor.peek();
  switch (name.type) {
    case "identifier": {
      cursor.read();
      const range = rangeBetween(dot.range, name.range);
      return withStep(source, { kind: "attribute", name: name.text, range });
    }
    case "number":
      cursor.read();
      return withStep(source, parseLegacyIndex(cursor, dot, name, name, ""));
    case "*":
      return parseAttributeSplat(cursor, source, from, dot, cursor.read());
    default:
      cursor.report("Invalid attribute name", "An attribute name is required after a dot.", name.range);
      cursor.isRecovering = true;
      return { kind: "literal", value: UNKNOWN, range: rangeBetween(rangeOf(from), dot.range) };
  }
}

/** `list.0`, as versions before HCL 2 wrote `list[0]`. */
function parseLegacyIndex(cursor: TokenCursor, dot: Token, number: Token, subject: Token, hint: string): TraversalStep {
  const range = rangeBetween(dot.range, number.range);
  const [first = "", ...others] = number.text.split(".");
  if (others.length === 0) return { kind: "index", key: readKey(cursor, number), range };
  cursor.report(
    "Invalid legacy index syntax",
    `When using the legacy index syntax, chaining two indexes together is not permitted. Use the proper index syntax${hint} instead, like [${first}][${others.join(".")}].`,
    subject.range,
  );
  return { kind: "index", key: UNKNOWN, range };
}

function readKey(cursor: TokenCursor, token: Token): Value {
  const number = parseNumber(token.text);
  if (number) return numberValue(number);
  cursor.report("Invalid number literal", "Failed to recognize the value of this number literal.", token.range);
  return unknownOf(NUMBER);
}

/** `.*` applies only the attributes after it to each element. */
function parseAttributeSplat(
  cursor: TokenCursor,
  source: Expression,
  from: Expression,
  dot: Token,
  star: Token,
): Expression {
  const steps: TraversalStep[] = [];
  const first = cursor.nextRange;
  let last = star.range;
  while (cursor.peek().type === ".") {
    const innerDot = cursor.read();
    const next = cursor.peek();
    if (next.type === "number") {
      cursor.read();
      steps.push(parseLegacyIndex(cursor, innerDot, next, star, " with a full splat expression [*]"));
    } else if (next.type === "identifier") {
      cursor.read();
      steps.push({ kind: "attribute", name: next.text, range: rangeBetween(innerDot.range, next.range) });
    } else {
      refuseStep(cursor, next, star);
      return source;
    }
    last = next.range;
  }
  const item: SplatItem = { kind: "splat item", range: rangeBetween(dot.range, star.range) };
  const each: Expression =
    steps.length === 0 ? item : { kind: "relative traversal", source: item, steps, range: rangeBetween(first, last) };
  return {
    kind: "splat",
    source,
    each,
    item,
    range: rangeBetween(rangeOf(from), last),
    markerRange: item.range,
  };
}

function refuseStep(cursor: TokenCursor, next: Token, star: Token): void {
  if (next.type === "*")
    cursor.reportFirst(
      "Nested splat expression not allowed",
      "A splat expression (*) cannot be used inside another attribute-only splat expression.",
      next.range,
    );
  else cursor.reportFirst("Invalid attribute name", "An attribute name is required after a dot.", star.range);
  cursor.isRecovering = true;
}

function parseBrackets(
  cursor: TokenCursor,
  source: Expression,
  from: Expression,
  parseKey: ParseExpression,
): Expression {
  const open = cursor.read();
  if (cursor.peek().type === "*") return parseFullSplat(cursor, source, from, open, parseKey);
  const { key, close } = cursor.withNewlines(false, () => readBracketKey(cursor, parseKey));
  const range = rangeBetween(open.range, close.range);
  const constant = constantKey(key);
  if (constant) return withStep(source, { kind: "index", key: constant, range });
  return {
    kind: "index",
    collection: source,
    key,
    range: rangeBetween(rangeOf(from), range),
    openRange: open.range,
    bracketRange: range,
  };
}

function readBracketKey(
  cursor: TokenCursor,
  parseKey: ParseExpression,
): { readonly key: Expression; readonly close: Token } {
  const known = cursor.diagnostics.length;
  const key = parseKey(cursor);
  if (cursor.isRecovering && cursor.hasFailedSince(known)) return { key, close: cursor.recover("]") };
  const close = cursor.read();
  if (close.type === "]" || cursor.isRecovering) return { key, close };
  return {
    key,
    close: recoverBracket(
      cursor,
      "Missing close bracket on index",
      'The index operator must end with a closing bracket ("]").',
    ),
  };
}

// HCL points at the bracket that it finds afterwards
function recoverBracket(cursor: TokenCursor, summary: string, detail: string): Token {
  const close = cursor.recover("]");
  cursor.report(summary, detail, close.range);
  return close;
}

function constantKey(key: Expression): Value | undefined {
  if (key.kind === "literal") return key.value;
  if (key.kind !== "template" || key.parts.length !== 1) return undefined;
  const [part] = key.parts;
  return part?.kind === "literal" ? part.value : undefined;
}

/** `[*]` applies everything that follows to each element. */
function parseFullSplat(
  cursor: TokenCursor,
  source: Expression,
  from: Expression,
  open: Token,
  parseKey: ParseExpression,
): Expression {
  cursor.read();
  let close = cursor.read();
  if (close.type !== "]" && !cursor.isRecovering)
    close = recoverBracket(
      cursor,
      "Missing close bracket on splat index",
      'The star for a full splat operator must be immediately followed by a closing bracket ("]").',
    );
  const item: SplatItem = { kind: "splat item", range: rangeBetween(open.range, close.range) };
  const each = cursor.deeper<Expression>(
    () => parseTraversals(cursor, item, parseKey),
    () => item,
  );
  return {
    kind: "splat",
    source,
    each,
    item,
    range: rangeBetween(rangeOf(from), rangeOf(each)),
    markerRange: item.range,
  };
}

function withStep(source: Expression, step: TraversalStep): Expression {
  const range: SourceRange = rangeBetween(rangeOf(source), step.range);
  if (source.kind === "scope traversal" || source.kind === "relative traversal")
    return { ...source, steps: [...source.steps, step], range };
  return { kind: "relative traversal", source, steps: [step], range };
}
