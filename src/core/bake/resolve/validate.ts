import { type AnyExpression, evaluateAny, rangeOfAny } from "../evaluate/any-expression.ts";
import type { EvaluationScope } from "../evaluate/scope.ts";
import { type Diagnostic, diagnostic } from "../hcl/diagnostic.ts";
import { convert } from "../value/convert.ts";
import { isFailure } from "../value/failure.ts";
import { BOOL } from "../value/type.ts";
import { NULL, type Value } from "../value/value.ts";
import type { Validation, BakeVariable } from "./definitions.ts";

/** Which of the variables' conditions do not hold. */
export function validateVariables(variables: Iterable<BakeVariable>, scope: EvaluationScope): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { validations } of variables) for (const one of validations) checkOne(one, scope, diagnostics);
  return diagnostics;
}

function checkOne(validation: Validation, scope: EvaluationScope, diagnostics: Diagnostic[]): void {
  const { condition, errorMessage, missingRange } = validation;
  const known = diagnostics.length;
  const given = evaluateOptional(condition, scope, diagnostics);
  if (diagnostics.length > known) return;
  const subject = condition ? rangeOfAny(condition) : missingRange;
  const invalid = (detail: string): void => {
    diagnostics.push(diagnostic("Invalid condition result", detail, subject));
  };
  if (given.kind === "null") {
    invalid("Condition expression must return either true or false, not null.");
    return;
  }
  const result = convert(given, BOOL);
  if (isFailure(result)) {
    invalid(`Invalid condition result value: ${result.message}`);
    return;
  }
  if (result.kind === "bool" && result.isTrue) return;
  const message = evaluateOptional(errorMessage, scope, diagnostics);
  if (diagnostics.length > known) return;
  const detail = message.kind === "string" ? message.text : "This check failed, but has an invalid error message.";
  diagnostics.push(diagnostic("Validation failed", detail, subject));
}

function evaluateOptional(
  expression: AnyExpression | undefined,
  scope: EvaluationScope,
  diagnostics: Diagnostic[],
): Value {
  return expression ? evaluateAny(expression, scope, diagnostics) : NULL;
}
