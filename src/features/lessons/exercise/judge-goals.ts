import type { Analysis } from "#core/analysis.ts";
import { checkGoal } from "#core/exercise/check-goal.ts";
import type { Goal, GoalResult } from "#core/exercise/goal.ts";
import { isKnownRule } from "#document/analysis/hint-finder.ts";
import { exerciseMessages } from "#i18n/en/exercises/exercise.ts";
import { refusedWords } from "../judge/refused-words.ts";
import { goalWords, reasonWords } from "./goal-words.ts";

export interface CheckedGoal extends GoalResult {
  /** Its place among the goals, from 0. */
  readonly at: number;
  readonly goal: Goal;
}

export interface GoalsView {
  /** Why BuildKit refuses the file, in a sentence; "" where it doesn't. No goal is checked then. */
  readonly refused: string;
  readonly checked: readonly CheckedGoal[];
  readonly met: number;
  readonly isDone: boolean;
}

/** Checks the goals of an exercise on a build. The analysis has to know base images and hints. */
export function judgeGoals(goals: readonly Goal[], analysis: Analysis): GoalsView {
  const refused = refusedWords(analysis);
  if (refused !== "") return { refused, checked: [], met: 0, isDone: false };
  const checked = goals.map((goal, at) => ({ at, goal, ...checkGoal(goal, analysis, isKnownRule) }));
  const met = checked.filter(({ state }) => state === "met").length;
  return { refused, checked, met, isDone: met === checked.length };
}

/** How it goes, in a sentence or two: how many goals are met, and which is next. */
export function goalsWords({ refused, checked, met, isDone }: GoalsView): string {
  const words = exerciseMessages();
  if (refused !== "") return refused;
  if (isDone) return words.done;
  const next = checked.find(({ state }) => state !== "met");
  const count = words.goalsMet(met, checked.length);
  return next === undefined ? count : `${count}. ${words.nextGoal(goalWords(next.goal))} ${reasonWords(next.reason)}`;
}
