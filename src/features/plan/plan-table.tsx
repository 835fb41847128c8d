import { formatSeconds } from "#document/plan/format-seconds.ts";
import { momentRows } from "./moment-rows.ts";
import type { PlanBar, PlanView } from "#document/plan/plan-view.ts";
import { planMessages } from "#i18n/en/plan.ts";
import styles from "./plan-table.module.css";

interface PlanTableProps {
  readonly view: PlanView;
  /** Seconds of the build that have been gone through; null when all of it is shown. */
  readonly time: number | null;
  readonly onChoose: (bar: PlanBar) => void;
}

/** Everything that playing the build shows, as a table: at which moment what ends and what starts. */
export function PlanTable({ view, time, onChoose }: PlanTableProps) {
  const words = planMessages();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.at}</th>
          <th scope="col">{words.done}</th>
          <th scope="col">{words.starts}</th>
        </tr>
      </thead>
      <tbody>
        {momentRows(view).map(({ at, ended, started }) => (
          <tr key={at} aria-current={at === time ? "step" : undefined}>
            <th scope="row">{formatSeconds(at)}</th>
            <td>
              <BarNames bars={ended} view={view} onChoose={onChoose} />
            </td>
            <td>
              <BarNames bars={started} view={view} onChoose={onChoose} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BarNames(props: Omit<PlanTableProps, "time"> & { readonly bars: readonly PlanBar[] }) {
  const { bars, view, onChoose } = props;
  return (
    <ul>
      {bars.map((bar) => (
        <li key={bar.id}>
          <button type="button" className={styles.step} onClick={() => onChoose(bar)}>
            {view.identities[bar.id]?.stage !== "" && (
              <span className={styles.stage}>{view.identities[bar.id]?.stage}</span>
            )}
            <code>{bar.short}</code>
          </button>
        </li>
      ))}
    </ul>
  );
}
