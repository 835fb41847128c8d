import { useEffect, useMemo } from "react";
import { rememberDone } from "#document/lessons/lesson-progress.ts";
import type { PredictStep, StepText } from "#document/lessons/load-lessons.ts";
import { guessAgain, revealPrediction, toggleGuess } from "#document/view/predict.ts";
import { selectLanguage, selectShown } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { fillNames } from "./judge/fill-names.ts";
import { predictionView } from "./judge/prediction-view.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";
import { AnswerArea } from "./answer.tsx";
import { Outcome } from "./outcome.tsx";
import { questionOf } from "./judge/question-of.ts";
import { Rich } from "./rich.tsx";
import styles from "./task.module.css";

interface PredictTaskProps {
  readonly lesson: string;
  /** Counted from 1. */
  readonly number: number;
  readonly step: PredictStep;
  readonly text: StepText;
}

/** A guess, and what the build really does. */
export function PredictTask({ lesson, number, step, text }: PredictTaskProps) {
  const words = lessonMessages();
  const analysis = useStore(selectShown);
  const language = useStore(selectLanguage);
  const prediction = useStore((state) => state.prediction);
  const isRevealed = prediction?.isRevealed === true;
  const chosen = prediction?.chosen;
  const view = useMemo(
    () => (analysis === null ? null : predictionView(step, analysis, chosen ?? [])),
    [step, analysis, chosen],
  );
  const isDone = isRevealed && view?.isRight === true;
  useEffect(() => {
    if (isDone) rememberDone(lesson, number);
  }, [isDone, lesson, number]);
  if (view === null || analysis === null) return null;
  // The targets that a project builds are for the reader to find.
  const target = analysis.project === undefined ? analysis.build.target : "";
  const question = questionOf(step, target, language);
  return (
    <div className={styles.task}>
      <h3 className={styles.heading}>{words.question}</h3>
      <p className={styles.lead}>
        <Rich>{text.task}</Rich>
      </p>
      {isRevealed ? (
        <>
          <p className={styles.question}>
            <Rich>{question}</Rich>
          </p>
          <Outcome isDone={isDone} kind={isDone ? "" : "guess"} words={fillNames(text.done, analysis, {}, language)}>
            {isDone ? words.right : words.notQuite(view.right, view.stages.length)}
          </Outcome>
          <AnswerArea ask={step.ask} stages={view.stages} />
          {!isDone && (
            <Button icon="reset" onClick={guessAgain}>
              {words.guessAgain}
            </Button>
          )}
        </>
      ) : (
        <fieldset className={styles.guess}>
          <legend className={styles.question}>
            <Rich>{question}</Rich>
          </legend>
          <p className={styles.how}>{words.howToGuess}</p>
          {view.stages.map(({ stage, label }) => (
            <label key={stage} className={styles.choice}>
              <input type="checkbox" checked={chosen?.includes(stage) === true} onChange={() => toggleGuess(stage)} />
              <span className={styles.number}>{stage}</span> {label}
            </label>
          ))}
          <Button tone="primary" icon="eye" className={styles.reveal} onClick={revealPrediction}>
            {words.reveal}
          </Button>
        </fieldset>
      )}
    </div>
  );
}
