import { type KeyboardEvent, memo } from "react";
import type { StepPhase } from "#core/build/schedule-moments.ts";
import { hover } from "#document/selection/select.ts";
import type { PlanBar as Bar } from "#document/plan/plan-view.ts";
import { plainText } from "#i18n/prose.ts";
import styles from "./plan-chart.module.css";

interface PlanBarProps {
  readonly bar: Bar;
  readonly left: string;
  readonly width: string;
  readonly phase: StepPhase | null;
  readonly isChosen: boolean;
  /** It is the one bar that the Tab key goes to. */
  readonly isEntry: boolean;
  readonly onChoose: (bar: Bar) => void;
  /** Goes on to another bar. */
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One step from its start to its end. */
export const PlanBarRow = memo(function PlanBar(props: PlanBarProps) {
  const { bar, left, width, phase, isChosen, isEntry, onChoose, onKey } = props;
  // What is shown leaves flags out; whoever speaks to the page says what they see.
  const name = bar.text.includes(bar.short) ? bar.text : `${bar.text} (${bar.short})`;
  return (
    <button
      type="button"
      className={styles.bar}
      style={{ left, width }}
      data-step={bar.id}
      data-kind={bar.kind}
      data-copy={bar.isCopy || undefined}
      data-critical={bar.isCritical || undefined}
      data-cached={bar.isCached || undefined}
      data-failed={bar.isFailed || undefined}
      data-guessed={bar.isGuessed || undefined}
      data-phase={phase ?? undefined}
      aria-pressed={isChosen}
      aria-label={`${name}. ${plainText(bar.words)}`}
      title={bar.text}
      tabIndex={isEntry ? 0 : -1}
      onClick={() => onChoose(bar)}
      onKeyDown={onKey}
      onPointerEnter={() => hover(bar.ref)}
      onPointerLeave={() => hover(null)}
    >
      <span className={styles.barText}>{bar.short}</span>
    </button>
  );
});
