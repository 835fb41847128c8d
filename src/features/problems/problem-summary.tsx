import { useMemo } from "react";
import { selectIsReviewed } from "#document/review/reviewed-problems.ts";
import { useStore } from "#document/store.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { problemSummaryMessages } from "#i18n/en/problems/summary.ts";
import { FirstActionItem } from "./first-action-item.tsx";
import styles from "./problem-summary.module.css";
import { actionRows, verdictRows } from "./summary-view.ts";
import { Verdicts } from "./verdicts.tsx";

interface ProblemSummaryProps {
  /** Called before something is done that may take a problem away. */
  readonly onAct: (entry: null) => void;
}

/** What to do first in the whole file, and what the file is like; what was said last stays while it is looked at again. */
export function ProblemSummary({ onAct }: ProblemSummaryProps) {
  const review = useStore((state) => state.review);
  const isReviewed = useStore(selectIsReviewed);
  const actions = useMemo(() => (review === null ? [] : actionRows(review)), [review]);
  const verdicts = useMemo(() => (review === null ? [] : verdictRows(review)), [review]);
  const words = problemSummaryMessages();
  // Without an answer nothing is said.
  if (review === null && isReviewed) return null;
  return (
    <section className={styles.summary} aria-label={words.title} aria-busy={!isReviewed} data-testid="what-to-do-first">
      <h2 className={styles.title}>{words.title}</h2>
      {review === null && <p className={styles.quiet}>{words.checking}</p>}
      {review !== null && actions.length === 0 && (
        <p className={styles.quiet}>
          <Icon name="check" size={14} className={styles.ok} />
          {words.nothing}
        </p>
      )}
      {actions.length > 0 && (
        <ol className={styles.actions}>
          {actions.map((action) => (
            <FirstActionItem key={action.key} action={action} isReady={isReviewed} onAct={onAct} />
          ))}
        </ol>
      )}
      {review !== null && <Verdicts verdicts={verdicts} needed={review.neededArguments} />}
    </section>
  );
}
