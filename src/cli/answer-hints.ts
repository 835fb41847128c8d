import type { Analysis, Problem } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { lint } from "#core/lint/lint.ts";
import { mergeBuildErrors } from "#core/lint/merge-build-errors.ts";
import type { Severity } from "#core/lint/problem.ts";
import { decodeRequest, idOf } from "./request.ts";

/** A problem as the hints command prints it. */
export interface Hint {
  readonly rule: string;
  /** The ids that other families have for the same finding. */
  readonly aliases: readonly string[];
  readonly severity: Severity;
  /** First line and column, last line and the column behind the last character; all from 1. */
  readonly range: readonly [number, number, number, number];
  readonly message: string;
  /** There is a fix that may be applied unseen. */
  readonly fixable: boolean;
}

/** One answer of the hints command. `error` stands where there is no request to answer, or where we failed. */
export interface HintsAnswer {
  readonly id: unknown;
  readonly problems: readonly Hint[];
  readonly error?: string;
}

/** Answers one line of the hints command with what all rules say, those too that the page asks only when told to. Never throws. */
export function answerHints(line: string): HintsAnswer {
  let id: unknown = null;
  try {
    const request = decodeRequest(JSON.parse(line));
    id = request.id;
    const { source, options } = request;
    const { dockerignore, hadolint } = options;
    const analysis = analyze(source, options);
    const hints = lint({ ...analysis, dockerignore, hadolint, includesOptIn: true });
    return { id, problems: mergeBuildErrors(analysis.problems, hints).map((problem) => toHint(problem, analysis)) };
  } catch (error) {
    return { id: id ?? idOf(line), problems: [], error: error instanceof Error ? error.message : String(error) };
  }
}

function toHint({ rule, aliases, severity, range, message, fixes }: Problem, { lines }: Analysis): Hint {
  const { start, end } = range;
  return {
    rule,
    aliases,
    severity,
    range: [lines.lineAt(start), lines.columnAt(start), lines.lineAt(end), lines.columnAt(end)],
    message,
    fixable: fixes.some(({ isSafe }) => isSafe),
  };
}
