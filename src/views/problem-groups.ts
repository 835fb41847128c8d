import type { LineIndex } from "#core/text/line-index.ts";
import type { Fix, Problem, Severity } from "#core/lint/problem.ts";
import { problemKey } from "./problem-key.ts";
import { type ProsePart, proseParts } from "./prose.ts";

export interface ProblemRow {
  readonly key: string;
  readonly problem: Problem;
  readonly message: readonly ProsePart[];
  readonly fixes: readonly { readonly title: readonly ProsePart[]; readonly fix: Fix }[];
  /** "4" or "4–7". */
  readonly lines: string;
  readonly column: number;
  /** The id to show: its family's own, without the family where that is ours. */
  readonly rule: string;
}

export interface ProblemGroup {
  readonly severity: Severity;
  /** "2 errors". */
  readonly title: string;
  readonly rows: readonly ProblemRow[];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

const NOUNS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["hint", "hints"],
};

/** The problems of a Dockerfile by severity, each group in the order of the text; empty groups are left out. */
export function problemGroups(problems: readonly Problem[], lines: LineIndex): readonly ProblemGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const rows = problems
      .filter((problem) => problem.severity === severity)
      .toSorted((one, other) => one.lines.first - other.lines.first || one.range.start - other.range.start)
      .map((problem) => problemRow(problem, lines));
    return rows.length === 0 ? [] : [{ severity, title: countOf(rows.length, severity), rows }];
  });
}

/** "1 error", "3 hints". */
export function countOf(count: number, severity: Severity): string {
  return `${count.toLocaleString("en")} ${NOUNS[severity][count === 1 ? 0 : 1]}`;
}

/** The worst severity among the problems; null when there are none. */
export function worstSeverity(problems: readonly Problem[]): Severity | null {
  return SEVERITIES.find((severity) => problems.some((problem) => problem.severity === severity)) ?? null;
}

function problemRow(problem: Problem, lines: LineIndex): ProblemRow {
  const { first, last } = problem.lines;
  return {
    key: problemKey(problem),
    problem,
    message: proseParts(problem.message),
    fixes: problem.fixes.map((fix) => ({ title: proseParts(fix.title), fix })),
    lines: first === last ? `${first}` : `${first}–${last}`,
    column: lines.columnAt(problem.range.start),
    rule: problem.rule === "BuildError" ? "build error" : problem.rule,
  };
}
