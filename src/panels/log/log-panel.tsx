import { useMemo } from "react";
import { openPanel } from "#state/arrange-view.ts";
import { selectLogText, setLogText } from "#state/log.ts";
import { setPlanBasis } from "#state/plan.ts";
import { select } from "#state/select.ts";
import { selectAnalysis } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { Button } from "#ui/button.tsx";
import { readLog } from "#views/log/log-overlay.ts";
import { type LogView, logView } from "#views/log/log-view.ts";
import { CachedMeans } from "./cached-means.tsx";
import { LogEntry } from "./log-entry.tsx";
import { LogLight } from "./log-light.tsx";
import styles from "./log-panel.module.css";
import { PasteArea } from "./paste-area.tsx";

/** A build as it really went, laid over the Dockerfile. */
export function LogPanel() {
  const analysis = useStore(selectAnalysis);
  const text = useStore(selectLogText);
  const read = useMemo(() => readLog(text, analysis), [text, analysis]);
  const view = useMemo(
    () => (read.kind === "ok" && analysis !== null ? logView(analysis, read.overlay) : null),
    [read, analysis],
  );
  if (view === null) return <PasteArea message={read.kind === "bad" ? read.message : ""} />;
  return <Log view={view} />;
}

function Log({ view }: { readonly view: LogView }) {
  const { rows, failed, summary, error, criticalPath, unmatched, strayLines } = view;
  const showPlan = (): void => {
    setPlanBasis("log");
    openPanel("plan");
  };
  return (
    <div className={styles.panel}>
      <header className={styles.header}>
        <p className={styles.summary} aria-live="polite">
          {summary}
        </p>
        <Button onClick={showPlan}>Draw it in the plan</Button>
        <Button tone="quiet" onClick={() => setLogText("")}>
          Another log
        </Button>
      </header>
      {error !== "" && <p className={styles.error}>{error}</p>}
      {failed.map((row) => (
        <LogEntry key={row.key} row={row} isOpenAtFirst />
      ))}
      {criticalPath.length > 0 && (
        <section aria-labelledby="log-path">
          <h2 id="log-path" className={styles.heading}>
            What it waited for
          </h2>
          <ol className={styles.path}>
            {criticalPath.map(({ step, text, time, ref }) => (
              <li key={step}>
                <button type="button" className={styles.pathStep} onClick={() => select(ref, "other")}>
                  <code>{text}</code>
                  <span>{time}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="log-steps">
        <h2 id="log-steps" className={styles.heading}>
          All steps
        </h2>
        {unmatched > 0 && (
          <p className={styles.hint}>
            {unmatched === 1 ? "One step" : `${unmatched} steps`} of the log {unmatched === 1 ? "is" : "are"} like none
            of this Dockerfile: it has changed since, or the log is of another target.
          </p>
        )}
        {strayLines > 0 && (
          <p className={styles.hint}>
            {strayLines === 1 ? "One line is" : `${strayLines} lines are`} no part of a build log and left out.
          </p>
        )}
        {rows.map((row) => (
          <LogEntry key={row.key} row={row} />
        ))}
      </section>
      <CachedMeans />
      <LogLight rows={rows} />
    </div>
  );
}
