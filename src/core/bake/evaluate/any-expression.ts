import {
  calledFunctionsOfJson,
  evaluateJson,
  staticExpressionOf,
  usedVariablesOfJson,
} from "../json/json-expression.ts";
import { type JsonNode, startRangeOfNode } from "../json/node.ts";
import type { Diagnostic } from "../hcl/diagnostic.ts";
import { type Expression, rangeOf, type ScopeTraversal, startRangeOf } from "../hcl/expression.ts";
import { keywordOf } from "../hcl/keyword.ts";
import type { SourceRange } from "../hcl/position.ts";
import { calledFunctions, usedVariables } from "../hcl/walk.ts";
import type { Value } from "../value/value.ts";
import { evaluate } from "./evaluate.ts";
import type { EvaluationScope } from "./scope.ts";

/** The expression of an attribute, in either syntax. */
export type AnyExpression =
  | { readonly syntax: "hcl"; readonly expression: Expression }
  | { readonly syntax: "json"; readonly node: JsonNode };

export function evaluateAny(one: AnyExpression, scope: EvaluationScope, diagnostics: Diagnostic[]): Value {
  return one.syntax === "hcl"
    ? evaluate(one.expression, scope, diagnostics)
    : evaluateJson(one.node, scope, diagnostics);
}

export function rangeOfAny(one: AnyExpression): SourceRange {
  return one.syntax === "hcl" ? rangeOf(one.expression) : one.node.range;
}

export function startRangeOfAny(one: AnyExpression): SourceRange {
  return one.syntax === "hcl" ? startRangeOf(one.expression) : startRangeOfNode(one.node);
}

export function usedVariablesOfAny(one: AnyExpression): readonly ScopeTraversal[] {
  return one.syntax === "hcl" ? usedVariables(one.expression) : usedVariablesOfJson(one.node);
}

export function calledFunctionsOfAny(one: AnyExpression): readonly string[] {
  return one.syntax === "hcl" ? calledFunctions(one.expression) : calledFunctionsOfJson(one.node);
}

/** The expression as HCL's own, where it can be read without evaluating it: a name, steps, or a call. */
export function staticExpressionOfAny(one: AnyExpression): Expression | undefined {
  return one.syntax === "hcl" ? one.expression : staticExpressionOf(one.node);
}

/** The single name that an expression is, or "". */
export function keywordOfAny(one: AnyExpression): string {
  const expression = staticExpressionOfAny(one);
  return expression ? keywordOf(expression) : "";
}

/** The elements of a list that is written out; undefined for any other expression. */
export function elementsOfAny(one: AnyExpression): readonly AnyExpression[] | undefined {
  if (one.syntax === "hcl")
    return one.expression.kind === "tuple"
      ? one.expression.elements.map((expression) => ({ syntax: "hcl", expression }))
      : undefined;
  return one.node.kind === "array" ? one.node.elements.map((node) => ({ syntax: "json", node })) : undefined;
}
