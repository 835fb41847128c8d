import { useEffect } from "react";
import { rememberDone } from "#document/lessons/lesson-progress.ts";
import type { EditStep, EditStepText } from "#document/lessons/load-lessons.ts";
import { selectIsAnalyzed } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";
import { Outcome } from "./outcome.tsx";
import { Rich } from "./rich.tsx";
import styles from "./task.module.css";
import { useJudgement } from "./judge/use-judgement.ts";

interface EditTaskProps {
  readonly lesson: string;
  /** Counted from 1. */
  readonly number: number;
  readonly step: EditStep;
  readonly text: EditStepText;
}

/** What to change, and what the build of the present text does. */
export function EditTask({ lesson, number, step, text }: EditTaskProps) {
  const isAnalyzed = useStore(selectIsAnalyzed);
  const judgement = useJudgement(step, text);
  const isDone = isAnalyzed && judgement?.isDone === true;
  useEffect(() => {
    if (isDone) rememberDone(lesson, number);
  }, [isDone, lesson, number]);
  return (
    <div className={styles.task}>
      <h3 className={styles.heading}>{lessonMessages().task}</h3>
      <p className={styles.question}>
        <Rich>{text.task}</Rich>
      </p>
      {judgement !== null && (
        <Outcome isDone={judgement.isDone} kind={judgement.wrong} words={judgement.words}>
          {judgement.isDone ? lessonMessages().done : lessonMessages().notYet}
        </Outcome>
      )}
    </div>
  );
}
