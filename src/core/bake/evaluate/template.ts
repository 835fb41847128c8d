import type { Diagnostic } from "../hcl/diagnostic.ts";
import { rangeOf, type Template, type TemplateJoin } from "../hcl/expression.ts";
import { convert } from "../value/convert.ts";
import { isFailure } from "../value/failure.ts";
import { STRING } from "../value/type.ts";
import { stringValue, UNKNOWN, unknownOf, type Value } from "../value/value.ts";
import { type Evaluate, reject } from "./diagnose.ts";
import type { EvaluationScope } from "./scope.ts";

const INVALID = "Invalid template interpolation value";

/** The parts of a template as one text. */
export function evaluateTemplate(
  expression: Template,
  scope: EvaluationScope,
  diagnostics: Diagnostic[],
  evaluate: Evaluate,
): Value {
  let text = "";
  let isKnown = true;
  for (const part of expression.parts) {
    const value = evaluate(part, scope, diagnostics);
    if (value.kind === "null")
      reject(
        diagnostics,
        UNKNOWN,
        INVALID,
        "The expression result is null. Cannot include a null value in a string template.",
        rangeOf(part),
      );
    else if (value.kind === "unknown") isKnown = false;
    else {
      const converted = convert(value, STRING);
      if (isFailure(converted)) {
        const detail = `Cannot include the given value in a string template: ${converted.message}.`;
        reject(diagnostics, UNKNOWN, INVALID, detail, rangeOf(part));
      } else if (converted.kind === "string") text += converted.text;
    }
  }
  scope.budget.grow(text.length);
  return isKnown ? stringValue(text) : unknownOf(STRING);
}

/** The results of a `%{ for }` as one text. */
export function evaluateJoin(
  expression: TemplateJoin,
  scope: EvaluationScope,
  diagnostics: Diagnostic[],
  evaluate: Evaluate,
): Value {
  const tuple = evaluate(expression.tuple, scope, diagnostics);
  if (tuple.kind !== "tuple") return unknownOf(STRING);
  let text = "";
  for (const element of tuple.elements) {
    if (element.kind === "unknown") return unknownOf(STRING);
    if (element.kind === "null") {
      const detail = "An iteration result is null. Cannot include a null value in a string template.";
      reject(diagnostics, UNKNOWN, INVALID, detail, expression.tuple.range);
      continue;
    }
    const converted = convert(element, STRING);
    if (isFailure(converted)) {
      const detail = `Cannot include one of the interpolation results into the string template: ${converted.message}.`;
      reject(diagnostics, UNKNOWN, INVALID, detail, expression.tuple.range);
    } else if (converted.kind === "string") text += converted.text;
  }
  scope.budget.grow(text.length);
  return stringValue(text);
}
