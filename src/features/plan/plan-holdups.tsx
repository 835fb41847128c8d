import { classNames } from "#ui/class-names.ts";
import panel from "#ui/panel.module.css";
import { Prose } from "#ui/prose.tsx";
import type { CrossingView } from "./crossing-view.ts";
import { formatSeconds } from "#document/plan/format-seconds.ts";
import type { PlanBar, PlanView } from "#document/plan/plan-view.ts";
import { proseParts } from "#i18n/prose.ts";
import { planMessages } from "#i18n/en/plan.ts";
import styles from "./plan-panel.module.css";

interface PlanHoldupsProps {
  readonly view: PlanView;
  readonly crossings: readonly CrossingView[];
  /** Key of the dependency that the plan is drawn without; "" for none. */
  readonly tried: string;
  readonly onChoose: (bar: PlanBar) => void;
  readonly onTry: (crossing: CrossingView) => void;
}

/** What decides how long the build takes: the critical path, and the dependencies that make it that long. */
export function PlanHoldups({ view, crossings, tried, onChoose, onTry }: PlanHoldupsProps) {
  const path = view.schedule.criticalPath.flatMap((id) => view.bars[id] ?? []).filter(({ end, start }) => end > start);
  const words = planMessages();
  return (
    <div className={styles.holdups}>
      <section aria-label={words.criticalPath}>
        <h2 className={styles.heading}>{words.criticalPath}</h2>
        <ol className={styles.path}>
          {path.map((bar) => (
            <li key={bar.id}>
              <button
                type="button"
                className={classNames(panel.rowButton, panel.pair, styles.pathStep)}
                onClick={() => onChoose(bar)}
              >
                <code>{bar.short}</code>
                <span className={styles.pathTime}>{formatSeconds(bar.end - bar.start)}</span>
              </button>
            </li>
          ))}
        </ol>
      </section>
      {crossings.length > 0 && (
        <section aria-label={words.whatIf}>
          <h2 className={styles.heading}>{words.whatIfShort}</h2>
          <ul className={styles.path}>
            {crossings.map((crossing) => (
              <li key={crossing.key}>
                <button
                  type="button"
                  className={classNames(panel.rowButton, panel.pair, styles.pathStep)}
                  aria-pressed={crossing.key === tried}
                  onClick={() => onTry(crossing)}
                >
                  <span>
                    <Prose parts={proseParts(words.without(crossing.to, crossing.from))} />
                  </span>
                  <span className={styles.pathTime}>
                    {formatSeconds(crossing.totalWithout)}{" "}
                    <span className={styles.saved}>−{formatSeconds(crossing.saved)}</span>
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
