import { type Diagnostic, diagnostic } from "../hcl/diagnostic.ts";
import type { SourceRange } from "../hcl/position.ts";

/** Why something can't be resolved: diagnostics of HCL, or a sentence of buildx that has no place yet. */
export type BakeProblem =
  | { readonly kind: "diagnostics"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "message"; readonly message: string; readonly isUndefined: boolean };

export function bakeProblem(message: string): BakeProblem {
  return { kind: "message", message, isUndefined: false };
}

/** Something is asked for that no file defines; usually HCL says so itself. */
export function undefinedProblem(what: string): BakeProblem {
  return { kind: "message", message: `${what} does not exist: undefined`, isUndefined: true };
}

export function diagnosticsProblem(diagnostics: readonly Diagnostic[]): BakeProblem {
  return { kind: "diagnostics", diagnostics };
}

/** The problem as diagnostics; a sentence gets this summary and place. */
export function toDiagnostics(
  one: BakeProblem,
  summary: string,
  subject: SourceRange | undefined,
): readonly Diagnostic[] {
  return one.kind === "diagnostics" ? one.diagnostics : [diagnostic(summary, one.message, subject)];
}
