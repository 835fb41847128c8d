import { toggleGuess } from "#document/view/predict.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { lessonFrameMessages } from "#i18n/en/lesson-frame.ts";
import styles from "./guess-box.module.css";

export interface GuessBoxProps {
  readonly stage: number;
  readonly label: string;
  readonly isChosen: boolean;
}

/** Over a card while a lesson asks for a guess: a click anywhere chooses the stage, another takes it back. */
export function GuessBox({ stage, label, isChosen }: GuessBoxProps) {
  return (
    <label className={styles.guess} data-chosen={isChosen}>
      <input
        type="checkbox"
        className={styles.input}
        tabIndex={-1}
        aria-label={lessonFrameMessages().guess(label)}
        checked={isChosen}
        onChange={() => toggleGuess(stage)}
      />
      <span className={styles.box}>{isChosen && <Icon name="check" size={16} />}</span>
    </label>
  );
}
