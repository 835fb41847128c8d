import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import type { CpuUse } from "#core/record/cpu-use.ts";
import { formatSeconds, timeTicks } from "#document/plan/format-seconds.ts";
import { adjacentBar } from "./adjacent-bar.ts";
import { barPhase } from "./stage-phases.ts";
import type { PlanBar as Bar, PlanView } from "#document/plan/plan-view.ts";
import { PlanBarRow } from "./plan-bar.tsx";
import { PlanCpu } from "./plan-cpu.tsx";
import { planMessages } from "#i18n/en/plan.ts";
import styles from "./plan-chart.module.css";

/** Behind this part of the whole there is no room for a tick's text. */
const LAST_TICK = 0.82;

interface PlanChartProps {
  readonly view: PlanView;
  readonly cpu: readonly CpuUse[];
  /** Seconds of the build that have been played; null when all of it is shown. */
  readonly time: number | null;
  readonly chosen: number | null;
  readonly onChoose: (bar: Bar) => void;
  /** Where the playhead is drawn. */
  readonly playhead: RefObject<HTMLDivElement | null>;
}

/** The steps as lanes over time, one lane a stage. The arrow keys go from step to step. */
export function PlanChart({ view, cpu, time, chosen, onChoose, playhead }: PlanChartProps) {
  const [focused, setFocused] = useState(0);
  const chart = useRef<HTMLElement>(null);
  const { total } = view.schedule;
  const words = planMessages();
  const inLanes = view.lanes.flatMap(({ rows }) => rows.flat().map(({ id }) => id));
  // what is chosen may be in no lane
  const entry = [chosen, focused].find((id) => id !== null && inLanes.includes(id)) ?? inLanes[0] ?? 0;
  const move = (event: KeyboardEvent): void => {
    const beside = adjacentBar(view, entry, event.key);
    if (beside === null) return;
    event.preventDefault();
    setFocused(beside.id);
    onChoose(beside);
    chart.current?.querySelector<HTMLElement>(`[data-step="${beside.id}"]`)?.focus();
  };
  return (
    <section ref={chart} className={styles.chart} aria-label={words.chart}>
      <div className={styles.axis} aria-hidden="true">
        {timeTicks(total, 6)
          .filter((tick) => tick <= total * LAST_TICK)
          .map((tick) => (
            <span key={tick} className={styles.tick} style={{ left: percent(tick, total) }}>
              {formatSeconds(tick)}
            </span>
          ))}
      </div>
      {cpu.length > 0 && <PlanCpu use={cpu} total={total} />}
      {view.lanes.map(({ stage, label, light, rows }) => (
        <div key={stage} className={styles.lane} data-light={light}>
          <span className={styles.laneName} title={label}>
            {label}
          </span>
          <ul className={styles.rows} aria-label={stage < 0 ? words.sourcesLane : words.stageLane(label)}>
            {rows.map((row) => (
              <li key={row[0]?.id} className={styles.row}>
                {row.map((bar) =>
                  bar.readyAt === null ? null : (
                    <span
                      key={`wait ${bar.id}`}
                      className={styles.wait}
                      style={{ left: percent(bar.readyAt, total), width: percent(bar.start - bar.readyAt, total) }}
                    />
                  ),
                )}
                {row.map((bar) => (
                  <PlanBarRow
                    key={bar.id}
                    bar={bar}
                    left={percent(bar.start, total)}
                    width={percent(bar.end - bar.start, total)}
                    phase={time === null ? null : barPhase(view, bar, time)}
                    isChosen={bar.id === chosen}
                    isEntry={bar.id === entry}
                    onChoose={onChoose}
                    onKey={move}
                  />
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className={styles.headTrack} aria-hidden="true">
        <div ref={playhead} className={styles.playhead} hidden={time === null} />
      </div>
    </section>
  );
}

function percent(seconds: number, total: number): string {
  return `${total === 0 ? 0 : (seconds / total) * 100}%`;
}
