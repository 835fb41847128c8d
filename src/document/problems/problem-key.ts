import type { Problem } from "#core/lint/problem.ts";

/** Names a problem within one analysis: `rule@line:offset`. */
export function problemKey(problem: Problem): string {
  return `${problem.rule}@${problem.lines.first}:${problem.range.start}`;
}

/** The problem of that key, if it is still there. */
export function findProblem(problems: readonly Problem[], key: string): Problem | undefined {
  return problems.find((problem) => problemKey(problem) === key);
}
