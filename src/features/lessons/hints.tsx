import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { lessonMessages } from "#i18n/en/lessons.ts";
import { Rich } from "./rich.tsx";
import styles from "./task.module.css";

/** Hints, one after the other, for who asks. */
export function Hints({ hints }: { readonly hints: readonly string[] }) {
  const words = lessonMessages();
  const [shown, setShown] = useState(0);
  return (
    <div className={styles.hints}>
      <ol aria-live="polite">
        {[...hints.slice(0, shown).entries()].map(([index, hint]) => (
          <li key={index} className={styles.hint}>
            <span className={styles.hintNumber}>{words.hintNumber(index + 1, hints.length)}</span> <Rich>{hint}</Rich>
          </li>
        ))}
      </ol>
      {shown < hints.length && (
        <Button icon="lightbulb" onClick={() => setShown(shown + 1)}>
          {shown === 0 ? words.hint : words.nextHint}
        </Button>
      )}
    </div>
  );
}
