import { useId } from "react";
import { resetDurations, setDuration } from "#document/plan/plan-actions.ts";
import type { PlanBasis } from "#document/plan/plan-slice.ts";
import { Button, IconButton } from "#ui/button.tsx";
import { Prose } from "#ui/prose.tsx";
import type { PlanView } from "#document/plan/plan-view.ts";
import { proseParts } from "#i18n/prose.ts";
import { planMessages } from "#i18n/en/plan.ts";
import styles from "./plan-panel.module.css";

interface PlanDetailsProps {
  readonly view: PlanView;
  readonly chosen: number | null;
  readonly basis: PlanBasis;
}

/** The chosen step in words, and how long it takes, to be edited. */
export function PlanDetails({ view, chosen, basis }: PlanDetailsProps) {
  const id = useId();
  const words = planMessages();
  const bar = chosen === null ? undefined : view.bars[chosen];
  const identity = bar && view.identities[bar.id];
  if (bar === undefined || identity === undefined) {
    const hints: Readonly<Record<PlanBasis, string>> = {
      estimates: words.estimatesHint,
      change: words.changeHint,
      log: words.logHint,
    };
    return (
      <p className={styles.hint}>
        {hints[basis]}
        {view.known.size > 0 && (
          <Button tone="quiet" icon="reset" onClick={resetDurations}>
            {words.backToEstimates}
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
          {bar.line > 0 && <span className={styles.lineOf}>{words.line(bar.line)}</span>}
          <Prose parts={proseParts(bar.words)} />
        </p>
      </div>
      {!bar.isNotReached && (
        <div className={styles.seconds}>
          <label htmlFor={id}>{words.seconds}</label>
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
            disabled={bar.isCached || (basis === "log" && !bar.isGuessed)}
            onChange={(event) => {
              const seconds = event.target.valueAsNumber;
              if (seconds >= 0 && seconds <= 86_400) setDuration(identity, seconds);
            }}
          />
          {isKnown && (
            <IconButton icon="reset" label={words.backToEstimate} onClick={() => setDuration(identity, null)} />
          )}
        </div>
      )}
    </div>
  );
}
