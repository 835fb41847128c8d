import { useEffect, useMemo } from "react";
import { scoreOf } from "#core/exercise/check-goal.ts";
import type { Golf } from "#core/exercise/goal.ts";
import { bestScore, keepScore } from "#document/lessons/golf-scores.ts";
import type { GoalsStep } from "#document/lessons/load-lessons.ts";
import { selectAnalysis } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { exerciseMessages } from "#i18n/en/exercises/exercise.ts";
import { Rich } from "../rich.tsx";
import { analyzeBuild } from "./analyze-build.ts";
import { codeText } from "./goal-words.ts";
import styles from "./goals-task.module.css";

interface GolfScoreProps {
  readonly lesson: string;
  /** Counted from 1. */
  readonly number: number;
  readonly golf: Golf;
  readonly solution: GoalsStep["solution"];
  /** Every goal is met: the score counts. */
  readonly isDone: boolean;
}

/** What is counted, the present score, the best so far in this browser, and the author's. */
export function GolfScore({ lesson, number, golf, solution, isDone }: GolfScoreProps) {
  const words = exerciseMessages().golf;
  const analysis = useStore(selectAnalysis);
  const score = useMemo(() => (analysis === null ? null : scoreOf(golf, analysis)), [golf, analysis]);
  const par = useMemo(() => (solution === null ? null : scoreOf(golf, analyzeBuild(solution))), [golf, solution]);
  const kept = bestScore(lesson, number);
  const counts = isDone ? score : null;
  const best = counts === null ? kept : Math.min(counts, kept ?? counts);
  useEffect(() => {
    if (counts !== null) keepScore(lesson, number, counts);
  }, [counts, lesson, number]);
  const rows = [
    [words.now, counts],
    [words.best, best],
    [words.author, par],
  ] as const;
  return (
    <section className={styles.golf} aria-label={words.name} data-testid="golf">
      <p>
        <Rich>{aimWords(golf)}</Rich>
      </p>
      <dl className={styles.scores}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? "–"}</dd>
          </div>
        ))}
      </dl>
      {!isDone && <p className={styles.reason}>{words.first}</p>}
    </section>
  );
}

function aimWords(golf: Golf): string {
  const words = exerciseMessages().golf;
  if (golf.measure === "reruns") return words.reruns(codeText(golf.file));
  return golf.measure === "layers" ? words.layers : words.baseSize;
}
