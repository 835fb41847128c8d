import { useMemo } from "react";
import type { AnyStepText, LessonStep } from "#state/load-lessons.ts";
import { selectAnalysis, selectLanguage } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { type Judgement, judge } from "#views/learn/judge.ts";

/** How far the document is from what a step asks for; null where nothing is to be changed. */
export function useJudgement(step: LessonStep, text: AnyStepText): Judgement | null {
  const analysis = useStore(selectAnalysis);
  const language = useStore(selectLanguage);
  return useMemo(() => {
    if (step.kind !== "edit" || !("wrong" in text) || analysis === null) return null;
    return judge(step, text, analysis, language);
  }, [step, text, analysis, language]);
}
