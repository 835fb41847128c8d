import type { Analysis, Problem } from "#core/analysis.ts";
import { applyEdits } from "#core/lint/fix/apply-edits.ts";
import { proveFixes } from "#core/lint/fix/prove-fixes.ts";
import type { Severity } from "#core/lint/problem.ts";
import { lookAtHints } from "../look-at-hints.ts";
import { decodeRequest, idOf } from "./request.ts";

/** A fix as the hints command prints it. */
export interface HintFix {
  readonly title: string;
  readonly isSafe: boolean;
  /** The whole file after the fix. */
  readonly text: string;
}

/** A problem as the hints command prints it. */
export interface Hint {
  readonly rule: string;
  /** The ids that other families have for the same finding. */
  readonly aliases: readonly string[];
  readonly severity: Severity;
  /** First line and column, last line and the column behind the last character; all from 1. */
  readonly range: readonly [number, number, number, number];
  readonly message: string;
  readonly fixes: readonly HintFix[];
}

/** One answer of the hints command. `error` is there if there is no request to answer, or where we failed. */
export interface HintsAnswer {
  readonly id: unknown;
  readonly problems: readonly Hint[];
  readonly error?: string;
}

/**
 * Answers one line of the hints command with what all rules say, including those that the page runs only when told to.
 * Base images are known, and every fix is proven. Never throws.
 */
export function answerHints(line: string): HintsAnswer {
  let id: unknown = null;
  try {
    const request = decodeRequest(JSON.parse(line));
    id = request.id;
    const look = lookAtHints(request.options);
    const analysis = look.analyze(request.source);
    const problems = proveFixes(analysis, look.problemsOf(analysis), look);
    return { id, problems: problems.map((problem) => toHint(problem, analysis)) };
  } catch (error) {
    return { id: id ?? idOf(line), problems: [], error: error instanceof Error ? error.message : String(error) };
  }
}

function toHint({ rule, aliases, severity, range, message, fixes }: Problem, { text, lines }: Analysis): Hint {
  const { start, end } = range;
  return {
    rule,
    aliases,
    severity,
    range: [lines.lineAt(start), lines.columnAt(start), lines.lineAt(end), lines.columnAt(end)],
    message,
    fixes: fixes.map(({ title, isSafe, edits }) => ({ title, isSafe, text: applyEdits(text, edits) })),
  };
}
