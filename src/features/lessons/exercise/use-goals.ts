import { useMemo } from "react";
import { hasHints } from "#document/analysis/hint-finder.ts";
import type { LessonStep } from "#document/lessons/load-lessons.ts";
import { selectAnalysis } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { type GoalsView, judgeGoals } from "./judge-goals.ts";

/** How far the document is from the goals of a step; null for other steps, and before the rules are loaded. */
export function useGoals(step: LessonStep): GoalsView | null {
  const analysis = useStore(selectAnalysis);
  return useMemo(
    () => (step.kind !== "goals" || analysis === null || !hasHints() ? null : judgeGoals(step.goals, analysis)),
    [step, analysis],
  );
}
