import { select } from "#state/select.ts";
import { formatSeconds } from "#views/plan/format-seconds.ts";
import type { CrossingView } from "#views/plan/crossing-view.ts";
import type { PlanBar, PlanView } from "#views/plan/plan-view.ts";
import styles from "./plan-panel.module.css";

interface PlanHoldupsProps {
  readonly view: PlanView;
  readonly crossings: readonly CrossingView[];
  readonly onChoose: (bar: PlanBar) => void;
}

/** What decides how long the build takes: the critical path, and the dependencies that make it that long. */
export function PlanHoldups({ view, crossings, onChoose }: PlanHoldupsProps) {
  const path = view.schedule.criticalPath.flatMap((id) => view.bars[id] ?? []).filter(({ end, start }) => end > start);
  return (
    <div className={styles.holdups}>
      <section aria-label="Critical path">
        <h2 className={styles.heading}>Critical path</h2>
        <ol className={styles.path}>
          {path.map((bar) => (
            <li key={bar.id}>
              <button type="button" className={styles.pathStep} onClick={() => onChoose(bar)}>
                <code>{bar.short}</code>
                <span className={styles.pathTime}>{formatSeconds(bar.end - bar.start)}</span>
              </button>
            </li>
          ))}
        </ol>
      </section>
      {crossings.length > 0 && (
        <section aria-label="What if a dependency went away">
          <h2 className={styles.heading}>What if it were not needed?</h2>
          <ul className={styles.path}>
            {crossings.map(({ key, from, to, edge, saved, totalWithout }) => (
              <li key={key}>
                <button
                  type="button"
                  className={styles.pathStep}
                  disabled={edge === null}
                  onClick={() => edge !== null && select({ kind: "edge", edge }, "other")}
                >
                  <span>
                    <code>{to}</code> without <code>{from}</code>
                  </span>
                  <span className={styles.pathTime}>
                    {formatSeconds(totalWithout)} <span className={styles.saved}>−{formatSeconds(saved)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
