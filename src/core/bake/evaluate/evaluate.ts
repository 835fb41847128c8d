import { quote } from "../../text/quote.ts";
import type { Diagnostic } from "../hcl/diagnostic.ts";
import {
  type Expression,
  type ObjectExpression,
  type ObjectKey,
  rangeOf,
  type ScopeTraversal,
} from "../hcl/expression.ts";
import { keywordOf } from "../hcl/keyword.ts";
import { nameHint } from "../hcl/suggest-name.ts";
import { convert } from "../value/convert.ts";
import { isFailure } from "../value/failure.ts";
import { STRING } from "../value/type.ts";
import { objectValue, stringValue, tupleValue, UNKNOWN, type Value } from "../value/value.ts";
import { followSteps, getIndex } from "./access.ts";
import { evaluateCall } from "./call.ts";
import { evaluateConditional } from "./conditional.ts";
import { reject } from "./diagnose.ts";
import { evaluateFor } from "./for.ts";
import { evaluateBinary, evaluateUnary } from "./operators.ts";
import { type EvaluationScope, scopesOf } from "./scope.ts";
import { evaluateSplat } from "./splat.ts";
import { evaluateJoin, evaluateTemplate } from "./template.ts";

/** The value of an expression; unknown where something is wrong with it, which is reported. */
export function evaluate(expression: Expression, scope: EvaluationScope, diagnostics: Diagnostic[]): Value {
  const { budget } = scope;
  const value = budget.enter()
    ? evaluateKind(expression, scope, diagnostics)
    : reject(
        diagnostics,
        UNKNOWN,
        "Too much to evaluate",
        "This definition takes more steps or more room than this page allows.",
        rangeOf(expression),
      );
  budget.leave();
  return value;
}

function evaluateKind(expression: Expression, scope: EvaluationScope, diagnostics: Diagnostic[]): Value {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "parentheses":
      return evaluate(expression.inner, scope, diagnostics);
    case "template wrap":
      return evaluate(expression.wrapped, scope, diagnostics);
    case "scope traversal":
      return evaluateName(expression, scope, diagnostics);
    case "relative traversal": {
      const source = evaluate(expression.source, scope, diagnostics);
      return followSteps(source, expression.steps, diagnostics);
    }
    case "call":
      return evaluateCall(expression, scope, diagnostics, evaluate);
    case "conditional":
      return evaluateConditional(expression, scope, diagnostics, evaluate);
    case "index": {
      const collection = evaluate(expression.collection, scope, diagnostics);
      const key = evaluate(expression.key, scope, diagnostics);
      return getIndex(collection, key, expression.bracketRange, diagnostics);
    }
    case "tuple":
      scope.budget.grow(expression.elements.length);
      return tupleValue(expression.elements.map((element) => evaluate(element, scope, diagnostics)));
    case "object":
      return evaluateObject(expression, scope, diagnostics);
    case "object key":
      return evaluateKey(expression, scope, diagnostics);
    case "for":
      return evaluateFor(expression, scope, diagnostics, evaluate);
    case "splat":
      return evaluateSplat(expression, scope, diagnostics, evaluate);
    case "splat item":
      return scope.splatItems.get(expression) ?? UNKNOWN;
    case "template":
      return evaluateTemplate(expression, scope, diagnostics, evaluate);
    case "template join":
      return evaluateJoin(expression, scope, diagnostics, evaluate);
    case "binary":
      return evaluateBinary(expression, scope, diagnostics, evaluate);
    default:
      return evaluateUnary(expression, scope, diagnostics, evaluate);
  }
}

function evaluateName(
  { name, nameRange, steps }: ScopeTraversal,
  scope: EvaluationScope,
  diagnostics: Diagnostic[],
): Value {
  let hasVariables = false;
  for (const { variables } of scopesOf(scope)) {
    if (!variables) continue;
    hasVariables = true;
    const value = variables.get(name);
    if (value) return followSteps(value, steps, diagnostics);
  }
  if (!hasVariables)
    return reject(diagnostics, UNKNOWN, "Variables not allowed", "Variables may not be used here.", nameRange);
  const names = [...scopesOf(scope)].flatMap(({ variables }) => [...(variables?.keys() ?? [])]);
  const detail = `There is no variable named ${quote(name)}.${nameHint(name, names)}`;
  return reject(diagnostics, UNKNOWN, "Unknown variable", detail, nameRange);
}

function evaluateObject(expression: ObjectExpression, scope: EvaluationScope, diagnostics: Diagnostic[]): Value {
  const entries = new Map<string, Value>();
  let isKnown = true;
  for (const item of expression.items) {
    const known = diagnostics.length;
    const given = evaluateKey(item.key, scope, diagnostics);
    const isKeyBroken = diagnostics.length > known;
    const value = evaluate(item.value, scope, diagnostics);
    const key = isKeyBroken ? undefined : keyText(item, given, diagnostics);
    if (key === undefined) isKnown = false;
    else entries.set(key, value);
  }
  scope.budget.grow(entries.size);
  return isKnown ? objectValue(entries) : UNKNOWN;
}

function keyText(
  { key, value }: ObjectExpression["items"][number],
  given: Value,
  diagnostics: Diagnostic[],
): string | undefined {
  if (given.kind === "null") {
    reject(diagnostics, UNKNOWN, "Null value as key", "Can't use a null value as a key.", rangeOf(value));
    return undefined;
  }
  const converted = convert(given, STRING);
  if (isFailure(converted)) {
    const detail = `Can't use this value as a key: ${converted.message}.`;
    reject(diagnostics, UNKNOWN, "Incorrect key type", detail, rangeOf(key));
    return undefined;
  }
  return converted.kind === "string" ? converted.text : undefined;
}

function evaluateKey(key: ObjectKey, scope: EvaluationScope, diagnostics: Diagnostic[]): Value {
  const { wrapped, isComputed } = key;
  if (isComputed) return evaluate(wrapped, scope, diagnostics);
  if (wrapped.kind === "scope traversal" && wrapped.steps.length > 0)
    return reject(
      diagnostics,
      UNKNOWN,
      "Ambiguous attribute key",
      "If this expression is intended to be a reference, wrap it in parentheses. If it's instead intended as a literal name containing periods, wrap it in quotes to create a string literal.",
      rangeOf(wrapped),
    );
  const keyword = keywordOf(wrapped);
  return keyword === "" ? evaluate(wrapped, scope, diagnostics) : stringValue(keyword);
}
