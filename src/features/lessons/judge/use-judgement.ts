import { useMemo } from "react";
import type { AnyStepText, LessonStep } from "#document/lessons/load-lessons.ts";
import { selectAnalysis, selectLanguage } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { type Judgement, judge } from "./judge.ts";

/** How far the document is from what a step asks for; null where nothing should be changed. */
export function useJudgement(step: LessonStep, text: AnyStepText): Judgement | null {
  const analysis = useStore(selectAnalysis);
  const language = useStore(selectLanguage);
  return useMemo(() => {
    if (step.kind !== "edit" || !("wrong" in text) || analysis === null) return null;
    return judge(step, text, analysis, language);
  }, [step, text, analysis, language]);
}
