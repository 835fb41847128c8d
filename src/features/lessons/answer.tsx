import type { PredictStep } from "#document/lessons/load-lessons.ts";
import { Icon } from "#ui/icons/icon.tsx";
import type { PredictedStage } from "./judge/prediction-view.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";
import { Rich } from "./rich.tsx";
import styles from "./task.module.css";

interface AnswerProps {
  readonly ask: PredictStep["ask"];
  readonly stages: readonly PredictedStage[];
}

/** Stage by stage what the build does and why, and whether it was guessed. */
export function AnswerArea({ ask, stages }: AnswerProps) {
  const words = lessonMessages();
  return (
    <ol className={styles.answer}>
      {stages.map(({ stage, label, was, said, reason }) => (
        <li key={stage} className={styles.row} data-right={was === said} data-was={was}>
          <Icon name={was === said ? "ok" : "error"} size={16} className={styles.sign} />
          <div>
            <p className={styles.stage}>
              <span className={styles.number}>{stage}</span> {label}
              <span className={styles.is}>{words.is[ask](was)}</span>
            </p>
            <p className={styles.reason}>
              {was !== said && <span className={styles.you}>{words.youSaid(said)} </span>}
              <Rich>{reason}</Rich>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
