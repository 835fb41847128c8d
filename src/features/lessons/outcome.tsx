import { type ReactNode, useEffect, useState } from "react";
import { Icon } from "#ui/icons/icon.tsx";
import { spokenWords } from "./lesson-parts.ts";
import { Rich } from "./rich.tsx";
import styles from "./task.module.css";

/** While somebody types, a screen reader is spared the states in between. */
const REST = 800;

interface OutcomeProps {
  readonly isDone: boolean;
  /** What is wrong, by its name in the step; "" where it is done. */
  readonly kind: string;
  /** "" where the word above says it all. */
  readonly words: string;
  /** What a screen reader says of it, where that is more. */
  readonly spoken?: string;
  /** The word above it. */
  readonly children: ReactNode;
}

/** How it went, and what the build does. */
export function Outcome({ isDone, kind, words, spoken = words, children }: OutcomeProps) {
  return (
    <div className={styles.outcome} data-testid="outcome" data-done={isDone} data-wrong={kind}>
      <p className={styles.verdict}>
        <Icon name={isDone ? "ok" : "info"} size={16} />
        {children}
      </p>
      {words !== "" && (
        <p className={styles.said}>
          <Rich>{words}</Rich>
        </p>
      )}
      <Spoken words={spokenWords(spoken)} />
    </div>
  );
}

/** Says what has changed, once it rests; not what was there from the start. */
function Spoken({ words }: { readonly words: string }) {
  const [first] = useState(words);
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words === first ? "" : words), REST);
    return () => clearTimeout(timer);
  }, [words, first]);
  return (
    <p className={styles.spoken} aria-live="polite">
      {spoken}
    </p>
  );
}
