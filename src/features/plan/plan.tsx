import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { CpuUse } from "#core/record/cpu-use.ts";
import { isSameRef } from "#document/selection/ref.ts";
import { select } from "#document/selection/select.ts";
import { selectSelected } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { useMedia } from "#ui/use-media.ts";
import type { CrossingView } from "./crossing-view.ts";
import { momentRows } from "./moment-rows.ts";
import type { PlanBar, PlanView } from "#document/plan/plan-view.ts";
import { stagePhases } from "./stage-phases.ts";
import { planMessages } from "#i18n/en/plan.ts";
import { type Bases, BasisSelect } from "./basis-select.tsx";
import { PlanChart } from "./plan-chart.tsx";
import { PlanControls } from "./plan-controls.tsx";
import { PlanDetails } from "./plan-details.tsx";
import { PlanFigures } from "./plan-figures.tsx";
import { PlanHoldups } from "./plan-holdups.tsx";
import { PlanLegend } from "./plan-legend.tsx";
import styles from "./plan-panel.module.css";
import { PlanTable } from "./plan-table.tsx";
import { PlayLight } from "./play-light.tsx";
import { usePlay } from "./use-play.ts";

interface PlanProps {
  readonly view: PlanView;
  /** How busy the machine was; nothing where that isn't known. */
  readonly cpu: readonly CpuUse[];
  /** What the build really takes, where the plan shows another; else null. */
  readonly instead: number | null;
  readonly bases: Bases;
  /** What to say of the whole plan. */
  readonly note: ReactNode;
  /** What to say of the dependency that is chosen, instead of a step. */
  readonly edge: ReactNode;
  readonly crossings: readonly CrossingView[];
  /** Key of the dependency that the plan is drawn without; "" for none. */
  readonly tried: string;
  readonly onTry: (crossing: CrossingView) => void;
}

/** One plan: its figures, its lanes or its table, and the step that is chosen. */
export function Plan({ view, cpu, instead, bases, note, edge, ...whatIf }: PlanProps) {
  const isStill = useMedia("(prefers-reduced-motion: reduce)");
  const [wantsTable, setWantsTable] = useState<boolean | null>(null);
  const selected = useStore(selectSelected);
  const [last, setLast] = useState<number | null>(null);
  const playhead = useRef<HTMLDivElement>(null);
  const { total } = view.schedule;
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
  const hasTable = wantsTable ?? isStill;
  return (
    <div className={styles.panel}>
      <header className={styles.header}>
        <PlanFigures view={view} instead={instead} />
        <BasisSelect bases={bases} />
        <PlanControls play={play} isStill={isStill} />
        <Button tone="quiet" aria-pressed={hasTable} onClick={() => setWantsTable(!hasTable)}>
          {planMessages().table}
        </Button>
      </header>
      {note}
      {!hasTable && (
        <PlanChart view={view} cpu={cpu} time={play.time} chosen={chosen} onChoose={choose} playhead={playhead} />
      )}
      {!hasTable && <PlanLegend view={view} />}
      {edge || <PlanDetails view={view} chosen={chosen} basis={bases.basis} />}
      {hasTable && <PlanTable view={view} time={play.time} onChoose={choose} />}
      <PlanHoldups view={view} onChoose={choose} {...whatIf} />
      {play.time !== null && <PlayLight phases={stagePhases(view, play.time)} />}
    </div>
  );
}
