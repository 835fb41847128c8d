import { useMemo } from "react";
import { selectProblems } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Badge } from "#ui/badge.tsx";
import { worstSeverity } from "#document/problems/worst-severity.ts";

/** How many problems there are, in the color of the worst; nothing when there are none. */
export function ProblemsBadge() {
  const problems = useStore(selectProblems);
  const worst = useMemo(() => worstSeverity(problems), [problems]);
  return worst === null ? null : <Badge tone={worst}>{problems.length.toLocaleString("en")}</Badge>;
}
