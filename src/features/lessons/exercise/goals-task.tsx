import { useEffect } from "react";
import { rememberDone } from "#document/lessons/lesson-progress.ts";
import type { GoalsStep } from "#document/lessons/load-lessons.ts";
import { selectIsAnalyzed } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { exerciseMessages } from "#i18n/en/exercises/exercise.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { Outcome } from "../outcome.tsx";
import { Rich } from "../rich.tsx";
import task from "../task.module.css";
import { goalWords, reasonWords } from "./goal-words.ts";
import styles from "./goals-task.module.css";
import { GolfScore } from "./golf-score.tsx";
import { type CheckedGoal, goalsWords } from "./judge-goals.ts";
import { useGoals } from "./use-goals.ts";

interface GoalsTaskProps {
  readonly lesson: string;
  /** Counted from 1. */
  readonly number: number;
  readonly step: GoalsStep;
}

/** The goals of an exercise, each with what the present build does. */
export function GoalsTask({ lesson, number, step }: GoalsTaskProps) {
  const words = exerciseMessages();
  const isAnalyzed = useStore(selectIsAnalyzed);
  const view = useGoals(step);
  const isDone = isAnalyzed && view?.isDone === true;
  useEffect(() => {
    if (isDone) rememberDone(lesson, number);
  }, [isDone, lesson, number]);
  const isRefused = view !== null && view.refused !== "";
  return (
    <div className={task.task}>
      <h3 className={task.heading}>{words.goals}</h3>
      <ul className={styles.goals}>
        {[...step.goals.entries()].map(([at, goal]) => {
          const checked = view?.checked[at];
          return checked === undefined ? (
            <li key={at} className={styles.goal} data-testid="goal" data-state="unchecked">
              <Icon name="minus" size={16} className={styles.sign} />
              <p>
                <Rich>{goalWords(goal)}</Rich>
              </p>
            </li>
          ) : (
            <GoalRow key={at} checked={checked} />
          );
        })}
      </ul>
      {view === null && <p className={styles.waiting}>{words.waiting}</p>}
      {view !== null && (
        <Outcome
          isDone={view.isDone}
          kind={view.isDone ? "" : isRefused ? "refused" : "goals"}
          words={view.isDone || isRefused ? goalsWords(view) : ""}
          spoken={goalsWords(view)}
        >
          {view.isDone
            ? lessonMessages().done
            : isRefused
              ? lessonMessages().notYet
              : words.goalsMet(view.met, view.checked.length)}
        </Outcome>
      )}
      {step.golf !== null && (
        <GolfScore lesson={lesson} number={number} golf={step.golf} solution={step.solution} isDone={isDone} />
      )}
    </div>
  );
}

const SIGNS = { met: "ok", unmet: "error", unknown: "help" } as const;

/** A goal, whether it is met, and why. */
export function GoalRow({ checked: { goal, state, reason } }: { readonly checked: CheckedGoal }) {
  return (
    <li className={styles.goal} data-testid="goal" data-state={state}>
      <Icon name={SIGNS[state]} size={16} className={styles.sign} label={exerciseMessages()[state]} />
      <div>
        <p>
          <Rich>{goalWords(goal)}</Rich>
        </p>
        <p className={styles.reason}>
          <Rich>{reasonWords(reason)}</Rich>
        </p>
      </div>
    </li>
  );
}
