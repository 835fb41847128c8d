import { type Diagnostic, diagnostic } from "../hcl/diagnostic.ts";
import type { Expression } from "../hcl/expression.ts";
import type { SourceRange } from "../hcl/position.ts";
import type { Value } from "../value/value.ts";
import type { EvaluationScope } from "./scope.ts";

/** How an expression is evaluated: what is wrong goes into `diagnostics`, and the value is then unknown. */
export type Evaluate = (expression: Expression, scope: EvaluationScope, diagnostics: Diagnostic[]) => Value;

/** Reports, and returns the value that an expression has then. */
export function reject<T extends Value>(
  diagnostics: Diagnostic[],
  value: T,
  summary: string,
  detail: string,
  subject: SourceRange,
): T {
  diagnostics.push(diagnostic(summary, detail, subject));
  return value;
}
