import { describeRange, type SourceRange } from "./position.ts";

/** What is wrong with a definition, in HCL's words. */
export interface Diagnostic {
  readonly summary: string;
  readonly detail: string;
  readonly subject?: SourceRange;
}

export function diagnostic(summary: string, detail: string, subject?: SourceRange): Diagnostic {
  return subject ? { summary, detail, subject } : { summary, detail };
}

/** Several diagnostics as the one line that buildx prints after `ERROR: `. */
export function describeDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const [first, ...others] = diagnostics;
  if (!first) return "no diagnostics";
  const place = first.subject ? describeRange(first.subject) : "<nil>";
  const message = `${place}: ${first.summary}; ${first.detail}`;
  return others.length === 0 ? message : `${message}, and ${others.length} other diagnostic(s)`;
}
