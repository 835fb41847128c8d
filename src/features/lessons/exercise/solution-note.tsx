import { useMemo } from "react";
import type { BuildInput } from "#core/build-input/build-input.ts";
import type { Goal } from "#core/exercise/goal.ts";
import { hasHints } from "#document/analysis/hint-finder.ts";
import { exerciseMessages } from "#i18n/en/exercises/exercise.ts";
import { analyzeBuild } from "./analyze-build.ts";
import { judgeGoals } from "./judge-goals.ts";

interface SolutionNoteProps {
  readonly goals: readonly Goal[];
  readonly solution: BuildInput;
}

/** Says so where the author's solution doesn't do what it should. */
export function SolutionNote({ goals, solution }: SolutionNoteProps) {
  const isProven = useMemo(() => !hasHints() || judgeGoals(goals, analyzeBuild(solution)).isDone, [goals, solution]);
  return isProven ? null : <p>{exerciseMessages().notProven}</p>;
}
