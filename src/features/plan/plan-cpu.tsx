import type { CpuUse } from "#core/record/cpu-use.ts";
import { planMessages } from "#i18n/en/plan.ts";
import styles from "./plan-chart.module.css";

interface PlanCpuProps {
  /** At least one stretch. */
  readonly use: readonly CpuUse[];
  /** Seconds that the chart is wide. */
  readonly total: number;
}

/** How busy the machine was during the real build, above its steps. */
export function PlanCpu({ use, total }: PlanCpuProps) {
  const words = planMessages();
  const seconds = use.reduce((sum, { start, end }) => sum + end - start, 0);
  const mean = use.reduce((sum, { start, end, share }) => sum + share * (end - start), 0) / (seconds || 1);
  const most = use.reduce((max, { share }) => Math.max(max, share), 0);
  const label = words.cpuUse(toPercent(mean), toPercent(most));
  return (
    <div className={styles.lane} title={label}>
      <span className={styles.laneName}>{words.cpu}</span>
      <figure className={styles.cpu} aria-label={label}>
        {use.map(({ start, end, share }) => (
          <span
            key={start}
            className={styles.cpuShare}
            style={{
              left: `${(start / (total || 1)) * 100}%`,
              width: `${((end - start) / (total || 1)) * 100}%`,
              height: `${share * 100}%`,
            }}
          />
        ))}
      </figure>
    </div>
  );
}

function toPercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
