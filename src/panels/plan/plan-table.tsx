import { formatSeconds } from "#views/plan/format-seconds.ts";
import { momentRows } from "#views/plan/moment-rows.ts";
import type { PlanBar, PlanView } from "#views/plan/plan-view.ts";
import styles from "./plan-panel.module.css";

interface PlanTableProps {
  readonly view: PlanView;
  readonly onChoose: (bar: PlanBar) => void;
}

/** All that playing the build shows, as a table: at which moment what ends and what starts. */
export function PlanTable({ view, onChoose }: PlanTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">At</th>
          <th scope="col">Done</th>
          <th scope="col">Starts</th>
        </tr>
      </thead>
      <tbody>
        {momentRows(view).map(({ at, ended, started }) => (
          <tr key={at}>
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

function BarNames({ bars, view, onChoose }: PlanTableProps & { readonly bars: readonly PlanBar[] }) {
  return (
    <ul>
      {bars.map((bar) => (
        <li key={bar.id}>
          <button type="button" className={styles.tableStep} onClick={() => onChoose(bar)}>
            {view.identities[bar.id]?.stage !== "" && (
              <span className={styles.tableStage}>{view.identities[bar.id]?.stage}</span>
            )}
            <code>{bar.short}</code>
          </button>
        </li>
      ))}
    </ul>
  );
}
