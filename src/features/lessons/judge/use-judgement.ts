import { useMemo } from "react";
import type { AnyStepText, LessonStep } from "#document/lessons/load-lessons.ts";
import { selectLanguage, selectShown } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { goalsWords } from "../exercise/judge-goals.ts";
import { useGoals } from "../exercise/use-goals.ts";
import { type Judgement, judge } from "./judge.ts";

/** How far the document is from what a step asks for; null where nothing should be changed. */
export function useJudgement(step: LessonStep, text: AnyStepText): Judgement | null {
  const analysis = useStore(selectShown);
  const language = useStore(selectLanguage);
  const goals = useGoals(step);
  return useMemo(() => {
    if (goals !== null) return { isDone: goals.isDone, wrong: goals.isDone ? "" : "goals", words: goalsWords(goals) };
    if (step.kind !== "edit" || !("wrong" in text) || analysis === null) return null;
    return judge(step, text, analysis, language);
  }, [step, text, analysis, language, goals]);
}
