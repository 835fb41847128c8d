import { useMemo } from "react";
import { selectProblems } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Badge } from "#ui/badge.tsx";
import { worstSeverity } from "#document/problems/worst-severity.ts";

/** How many problems there are, in the color of the worst; nothing when there are none. */
export function ProblemsBadge() {
  const problems = useStore(selectProblems);
  const worst = useMemo(() => worstSeverity(problems), [problems]);
  if (worst === null) return null;
  const count = problems.length;
  // A browser's first format takes 10 ms, which nearly no count needs.
  return <Badge tone={worst}>{count < 1_000 ? count : count.toLocaleString("en")}</Badge>;
}
