import { useCallback, useMemo, useRef, useState } from "react";
import { setPlanBasis } from "#state/plan.ts";
import type { PlanBasis } from "#state/plan-slice.ts";
import { isSameRef } from "#state/ref.ts";
import { select } from "#state/select.ts";
import { selectAnalysis, selectSelected } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { Button } from "#ui/button.tsx";
import { useMedia } from "#ui/use-media.ts";
import { crossingViews } from "#views/plan/crossing-view.ts";
import { formatSeconds } from "#views/plan/format-seconds.ts";
import { momentRows } from "#views/plan/moment-rows.ts";
import { type PlanBar, type PlanView, planView } from "#views/plan/plan-view.ts";
import { stagePhases } from "#views/plan/stage-phases.ts";
import { PlanChart } from "./plan-chart.tsx";
import { PlanControls } from "./plan-controls.tsx";
import { PlanDetails } from "./plan-details.tsx";
import { PlanHoldups } from "./plan-holdups.tsx";
import styles from "./plan-panel.module.css";
import { PlanTable } from "./plan-table.tsx";
import { PlayLight } from "./play-light.tsx";
import { usePlanTimes } from "./use-plan-times.ts";
import { usePlay } from "./use-play.ts";

const BASES: Readonly<Record<PlanBasis, string>> = {
  estimates: "from scratch",
  change: "after the change",
  log: "as in the log",
};

/** The build of the chosen target over time. */
export function PlanPanel() {
  const analysis = useStore(selectAnalysis);
  const { basis, times, available } = usePlanTimes(analysis);
  const view = useMemo(() => analysis && planView(analysis, times), [analysis, times]);
  const crossings = useMemo(() => (analysis && view ? crossingViews(analysis, view) : []), [analysis, view]);
  if (view === null) return <NoPlan message={analysis?.build.error?.message ?? ""} />;
  return <Plan view={view} crossings={crossings} basis={basis} available={available} />;
}

interface PlanProps {
  readonly view: PlanView;
  readonly crossings: ReturnType<typeof crossingViews>;
  readonly basis: PlanBasis;
  readonly available: readonly PlanBasis[];
}

function Plan({ view, crossings, basis, available }: PlanProps) {
  const isStill = useMedia("(prefers-reduced-motion: reduce)");
  const [wantsTable, setWantsTable] = useState(false);
  const selected = useStore(selectSelected);
  const [last, setLast] = useState<number | null>(null);
  const playhead = useRef<HTMLDivElement>(null);
  const { total, sequential } = view.schedule;
  const moments = useMemo(() => momentRows(view).map(({ at }) => at), [view]);
  const showTime = useCallback(
    (time: number | null): void => {
      if (playhead.current !== null) playhead.current.style.left = `${((time ?? 0) / (total || 1)) * 100}%`;
    },
    [total],
  );
  const play = usePlay(moments, showTime);
  const choose = useCallback((bar: PlanBar): void => {
    setLast(bar.id);
    select(bar.ref, "other");
  }, []);
  const isOfSelected = (bar: PlanBar | undefined): boolean =>
    selected !== null && bar !== undefined && isSameRef(bar.ref, selected);
  const chosen = isOfSelected(view.bars[last ?? -1]) ? last : (view.bars.find(isOfSelected)?.id ?? null);
  const hasTable = isStill || wantsTable;
  return (
    <div className={styles.panel}>
      <header className={styles.header}>
        <p className={styles.figures}>
          <strong className={styles.total}>{formatSeconds(total)}</strong>
          <span>
            {sequential - total >= 0.05 ? (
              <>
                {formatSeconds(sequential - total)} less than one step after the other ({formatSeconds(sequential)})
              </>
            ) : (
              "nothing runs side by side"
            )}
          </span>
        </p>
        {available.length > 1 && (
          <select
            className={styles.speed}
            aria-label="Which build"
            value={basis}
            onChange={(event) => {
              const picked = available.find((one) => one === event.target.value);
              if (picked !== undefined) setPlanBasis(picked);
            }}
          >
            {available.map((one) => (
              <option key={one} value={one}>
                {BASES[one]}
              </option>
            ))}
          </select>
        )}
        {!isStill && <PlanControls play={play} />}
        {!isStill && (
          <Button tone="quiet" aria-pressed={wantsTable} onClick={() => setWantsTable(!wantsTable)}>
            Table
          </Button>
        )}
      </header>
      {!hasTable && <PlanChart view={view} time={play.time} chosen={chosen} onChoose={choose} playhead={playhead} />}
      <PlanDetails view={view} chosen={chosen} basis={basis} />
      {hasTable && <PlanTable view={view} onChoose={choose} />}
      <PlanHoldups view={view} crossings={crossings} onChoose={choose} />
      {play.time !== null && <PlayLight phases={stagePhases(view, play.time)} />}
    </div>
  );
}

function NoPlan({ message }: { readonly message: string }) {
  return (
    <p className={styles.empty}>
      {message === ""
        ? "Here the build runs before your eyes: which steps start when, what waits for what, what makes it long."
        : `There is no plan while BuildKit refuses the build: ${message}`}
    </p>
  );
}
