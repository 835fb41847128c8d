import type { Diagnostic } from "../hcl/diagnostic.ts";
import { rangeOf, type Splat } from "../hcl/expression.ts";
import { isSameType, listType, type Type, tupleOf } from "../value/type.ts";
import { listValue, tupleValue, typeOf, UNKNOWN, unknownOf, type Value } from "../value/value.ts";
import { type Evaluate, reject } from "./diagnose.ts";
import { childScope, type EvaluationScope } from "./scope.ts";

/** `source[*].steps`: the steps for each element; a value that isn't a list counts as a list of one. */
export function evaluateSplat(
  expression: Splat,
  scope: EvaluationScope,
  diagnostics: Diagnostic[],
  evaluate: Evaluate,
): Value {
  const known = diagnostics.length;
  const given = evaluate(expression.source, scope, diagnostics);
  if (diagnostics.length > known) return UNKNOWN;
  const givenType = typeOf(given);
  const isSequence = givenType.kind === "tuple" || givenType.kind === "list" || givenType.kind === "set";
  if (given.kind === "null") {
    if (!isSequence) return tupleValue([]);
    return reject(
      diagnostics,
      UNKNOWN,
      "Splat of null value",
      "Splat expressions (with the * symbol) cannot be applied to null sequences.",
      rangeOf(expression.source),
    );
  }
  if (givenType.kind === "any") return UNKNOWN;
  const source = isSequence ? given : tupleValue([given]);
  const type = isSequence ? givenType : typeOf(source);
  const resultType = (own: Diagnostic[]): Type => typeOfResult(expression, type, scope, own, evaluate);
  if (!("elements" in source)) return unknownOf(resultType(diagnostics));
  const values: Value[] = [];
  let isKnown = true;
  for (const element of source.elements) {
    const before = diagnostics.length;
    scope.splatItems.set(expression.item, element);
    values.push(evaluate(expression.each, scope, diagnostics));
    if (diagnostics.length > before) isKnown = false;
  }
  scope.splatItems.delete(expression.item);
  if (!isSequence && given.kind === "unknown") return UNKNOWN;
  if (!isKnown) return unknownOf(resultType([]));
  if (type.kind === "tuple") return tupleValue(values);
  return makeList(expression, values, () => resultType(diagnostics), diagnostics);
}

function makeList(
  expression: Splat,
  values: readonly Value[],
  emptyType: () => Type,
  diagnostics: Diagnostic[],
): Value {
  const [first] = values;
  if (!first) {
    const type = emptyType();
    return type.kind === "list" ? listValue(type.element, []) : UNKNOWN;
  }
  const elementType = typeOf(first);
  if (values.every((value) => isSameType(typeOf(value), elementType))) return listValue(elementType, values);
  return reject(
    diagnostics,
    UNKNOWN,
    "Invalid nested splat expressions",
    "The second level of splat expression produced elements of different types, so it isn't possible to construct a valid list to represent the top-level result.\n\nConsider using a for expression instead, to produce a tuple-typed result which can therefore have non-homogenous element types.",
    rangeOf(expression.each),
  );
}

function typeOfResult(
  expression: Splat,
  type: Type,
  scope: EvaluationScope,
  diagnostics: Diagnostic[],
  evaluate: Evaluate,
): Type {
  const inner = childScope(scope, new Map());
  const typeFor = (element: Type): Type => {
    inner.splatItems.set(expression.item, unknownOf(element));
    return typeOf(evaluate(expression.each, inner, diagnostics));
  };
  if (type.kind === "tuple") return tupleOf(type.elements.map(typeFor));
  return "element" in type ? listType(typeFor(type.element)) : type;
}
