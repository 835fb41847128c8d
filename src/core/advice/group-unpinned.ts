import type { Problem } from "../lint/problem.ts";
import { groupBy } from "../text/group-by.ts";

/** The rules that only say that a version is open. */
const UNPINNED: ReadonlySet<string> = new Set([
  "DL3008",
  "DL3013",
  "DL3016",
  "DL3018",
  "DL3028",
  "DL3033",
  "DL3037",
  "DL3041",
  "DL3062",
]);

/** One line of a list of problems: a problem, or those of a stage that say the same of several packages. */
export type ProblemEntry =
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "unpinned"; readonly stage: number; readonly problems: readonly Problem[] };

/** The rule says that a version is not pinned. */
export function isUnpinned({ rule, severity }: Pick<Problem, "rule" | "severity">): boolean {
  return UNPINNED.has(rule) && severity === "info";
}

/** The problems in their order, with one entry for all open versions of a stage, at the place of the first. */
export function groupUnpinned(problems: readonly Problem[]): readonly ProblemEntry[] {
  const byStage = groupBy(problems.filter(isUnpinned), ({ stage }) => stage);
  return problems.flatMap((problem): ProblemEntry[] => {
    const same = isUnpinned(problem) ? (byStage.get(problem.stage) ?? []) : [];
    if (same.length < 2) return [{ kind: "problem", problem }];
    return same[0] === problem ? [{ kind: "unpinned", stage: problem.stage, problems: same }] : [];
  });
}
