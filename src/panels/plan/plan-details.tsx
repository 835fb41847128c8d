import { useId } from "react";
import { resetDurations, setDuration } from "#state/plan.ts";
import { Button, IconButton } from "#ui/button.tsx";
import { Prose } from "#ui/prose.tsx";
import type { PlanBasis } from "#state/plan-slice.ts";
import type { PlanView } from "#views/plan/plan-view.ts";
import { proseParts } from "#views/prose.ts";
import styles from "./plan-panel.module.css";

const HINTS: Readonly<Record<PlanBasis, string>> = {
  estimates: "Times are estimates by kind of step, without any cache. Choose a step to give it its real time.",
  change: "What the cache has takes no time; the rest is estimated. The change is made in the cache panel.",
  log: "Times are those of the log. What it does not tell is estimated.",
};

interface PlanDetailsProps {
  readonly view: PlanView;
  readonly chosen: number | null;
  readonly basis: PlanBasis;
}

/** The chosen step in words, and how long it takes, to be edited. */
export function PlanDetails({ view, chosen, basis }: PlanDetailsProps) {
  const id = useId();
  const bar = chosen === null ? undefined : view.bars[chosen];
  const identity = bar && view.identities[bar.id];
  if (bar === undefined || identity === undefined) {
    return (
      <p className={styles.hint}>
        {HINTS[basis]}
        {view.known.size > 0 && (
          <Button tone="quiet" icon="reset" onClick={resetDurations}>
            Back to estimates
          </Button>
        )}
      </p>
    );
  }
  const isKnown = view.known.has(bar.id);
  return (
    <div className={styles.details}>
      <div className={styles.detailsText}>
        <code className={styles.detailsName}>{bar.text}</code>
        <p aria-live="polite">
          {bar.line > 0 && <span className={styles.lineOf}>Line {bar.line}. </span>}
          <Prose parts={proseParts(bar.words)} />
        </p>
      </div>
      <div className={styles.seconds}>
        <label htmlFor={id}>Seconds</label>
        <input
          id={id}
          key={bar.id}
          type="number"
          min={0}
          max={86_400}
          step="any"
          inputMode="decimal"
          value={view.durations[bar.id] ?? 0}
          data-known={isKnown || undefined}
          disabled={bar.isCached || basis === "log"}
          onChange={(event) => {
            const seconds = event.target.valueAsNumber;
            if (seconds >= 0 && seconds <= 86_400) setDuration(identity, seconds);
          }}
        />
        {isKnown && (
          <IconButton icon="reset" label="Back to the estimate" onClick={() => setDuration(identity, null)} />
        )}
      </div>
    </div>
  );
}
