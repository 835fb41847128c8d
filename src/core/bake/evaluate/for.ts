import { quote } from "../../text/quote.ts";
import { fromInteger } from "../number/big-float.ts";
import type { Diagnostic } from "../hcl/diagnostic.ts";
import { type Expression, type ForExpression, rangeOf } from "../hcl/expression.ts";
import { convert } from "../value/convert.ts";
import { isFailure } from "../value/failure.ts";
import { BOOL, STRING, typeName } from "../value/type.ts";
import {
  numberValue,
  objectValue,
  sortedEntries,
  stringValue,
  tupleValue,
  typeOf,
  UNKNOWN,
  type Value,
} from "../value/value.ts";
import { type Evaluate, reject } from "./diagnose.ts";
import { childScope, type EvaluationScope } from "./scope.ts";

/** `[for x in xs: …]` and `{for …}` */
export function evaluateFor(
  expression: ForExpression,
  scope: EvaluationScope,
  diagnostics: Diagnostic[],
  evaluate: Evaluate,
): Value {
  const collection = evaluate(expression.collection, scope, diagnostics);
  const range = rangeOf(expression.collection);
  if (collection.kind === "null")
    return reject(
      diagnostics,
      UNKNOWN,
      "Iteration over null value",
      "A null value cannot be used as the collection in a 'for' expression.",
      range,
    );
  if (collection.kind === "unknown" && collection.type.kind === "any") return UNKNOWN;
  const elements = elementsOf(collection);
  if (!elements) {
    const detail = `A value of type ${typeName(typeOf(collection))} cannot be used as the collection in a 'for' expression.`;
    return reject(diagnostics, UNKNOWN, "Iteration over non-iterable value", detail, range);
  }
  const loop: Loop = { expression, scope, diagnostics, evaluate, isKnown: true };
  if (expression.condition && !checkCondition(loop, expression.condition)) return UNKNOWN;
  if (collection.kind === "unknown") return UNKNOWN;
  return expression.key ? makeObject(loop, expression.key, elements) : makeTuple(loop, elements);
}

interface Loop {
  readonly expression: ForExpression;
  readonly scope: EvaluationScope;
  readonly diagnostics: Diagnostic[];
  readonly evaluate: Evaluate;
  /** Whether every condition and key so far has a value. */
  isKnown: boolean;
}

type Element = readonly [key: Value, value: Value];

/** The keys and values that an iteration goes through; undefined if there is none. */
export function elementsOf(value: Value): readonly Element[] | undefined {
  switch (value.kind) {
    case "list":
    case "tuple":
      return value.elements.map((element, at): Element => [numberValue(fromInteger(at)), element]);
    case "set":
      return value.elements.map((element): Element => [element, element]);
    case "map":
    case "object":
      return sortedEntries(value.entries).map(([name, entry]): Element => [stringValue(name), entry]);
    case "unknown":
      return ITERABLE.has(value.type.kind) ? [] : undefined;
    default:
      return undefined;
  }
}

const ITERABLE: ReadonlySet<string> = new Set(["list", "tuple", "set", "map", "object"]);

/** Whether the `if` clause can be a bool at all, tried once before any element. */
function checkCondition(loop: Loop, condition: Expression): boolean {
  const { diagnostics } = loop;
  const known = diagnostics.length;
  const result = loop.evaluate(condition, scopeOf(loop, [UNKNOWN, UNKNOWN]), diagnostics);
  if (result.kind === "null") {
    reject(
      diagnostics,
      UNKNOWN,
      "Condition is null",
      "The value of the 'if' clause must not be null.",
      rangeOf(condition),
    );
    return false;
  }
  const converted = convert(result, BOOL);
  if (isFailure(converted)) {
    const detail = `The 'if' clause value is invalid: ${converted.message}.`;
    reject(diagnostics, UNKNOWN, "Invalid 'for' condition", detail, rangeOf(condition));
    return false;
  }
  return diagnostics.length === known;
}

function scopeOf({ expression, scope }: Loop, [key, value]: Element): EvaluationScope {
  const variables = new Map<string, Value>();
  if (expression.keyName !== "") variables.set(expression.keyName, key);
  variables.set(expression.valueName, value);
  return childScope(scope, variables);
}

function makeTuple(loop: Loop, elements: readonly Element[]): Value {
  const values: Value[] = [];
  for (const element of elements) {
    const inner = scopeOf(loop, element);
    if (!isIncluded(loop, inner)) continue;
    values.push(loop.evaluate(loop.expression.value, inner, loop.diagnostics));
  }
  return loop.isKnown ? tupleValue(values) : UNKNOWN;
}

function makeObject(loop: Loop, keyExpression: Expression, elements: readonly Element[]): Value {
  const entries = new Map<string, Value>();
  const groups = new Map<string, Value[]>();
  for (const element of elements) {
    const inner = scopeOf(loop, element);
    if (!isIncluded(loop, inner)) continue;
    const key = evaluateKey(loop, keyExpression, inner);
    if (key === undefined) continue;
    const value = loop.evaluate(loop.expression.value, inner, loop.diagnostics);
    if (loop.expression.isGrouped) groups.set(key, [...(groups.get(key) ?? []), value]);
    else if (!entries.has(key)) entries.set(key, value);
    else {
      const detail = `Two different items produced the key ${quote(key)} in this 'for' expression. If duplicates are expected, use the ellipsis (...) after the value expression to enable grouping by key.`;
      reject(loop.diagnostics, UNKNOWN, "Duplicate object key", detail, rangeOf(keyExpression));
    }
  }
  if (!loop.isKnown) return UNKNOWN;
  if (!loop.expression.isGrouped) return objectValue(entries);
  return objectValue(new Map([...groups].map(([key, values]) => [key, tupleValue(values)])));
}

/** Whether the `if` clause takes an element in; a mistake is reported only once. */
function isIncluded(loop: Loop, inner: EvaluationScope): boolean {
  const { condition } = loop.expression;
  if (!condition) return true;
  const given = loop.evaluate(condition, inner, loop.diagnostics);
  if (given.kind === "null") {
    rejectOnce(loop, "Invalid 'for' condition", "The value of the 'if' clause must not be null.", condition);
    return false;
  }
  const include = convert(given, BOOL);
  if (isFailure(include)) {
    rejectOnce(loop, "Invalid 'for' condition", `The 'if' clause value is invalid: ${include.message}.`, condition);
    return false;
  }
  if (include.kind === "bool") return include.isTrue;
  loop.isKnown = false;
  return false;
}

function evaluateKey(loop: Loop, expression: Expression, inner: EvaluationScope): string | undefined {
  const given = loop.evaluate(expression, inner, loop.diagnostics);
  if (given.kind === "null") {
    const detail = "Key expression in 'for' expression must not produce a null value.";
    rejectOnce(loop, "Invalid object key", detail, expression);
    return undefined;
  }
  const key = convert(given, STRING);
  if (isFailure(key)) {
    const detail = `The key expression produced an invalid result: ${key.message}.`;
    rejectOnce(loop, "Invalid object key", detail, expression);
    return undefined;
  }
  if (key.kind === "string") return key.text;
  loop.isKnown = false;
  return undefined;
}

function rejectOnce(loop: Loop, summary: string, detail: string, expression: Expression): void {
  if (loop.isKnown) reject(loop.diagnostics, UNKNOWN, summary, detail, rangeOf(expression));
  loop.isKnown = false;
}
