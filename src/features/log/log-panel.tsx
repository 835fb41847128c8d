import { type ReactNode, useMemo } from "react";
import { openPanel } from "#document/view/view-actions.ts";
import { setLogText } from "#document/log/log-actions.ts";
import { closeRecord } from "#document/record/close-record.ts";
import { selectRecord } from "#document/record/record-actions.ts";
import { setPlanBasis } from "#document/plan/plan-actions.ts";
import { select } from "#document/selection/select.ts";
import { selectShown } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { proseParts } from "#i18n/prose.ts";
import { Button } from "#ui/button.tsx";
import { classNames } from "#ui/class-names.ts";
import panel from "#ui/panel.module.css";
import { Prose } from "#ui/prose.tsx";
import { useBuildOverlay } from "#document/log/use-build-overlay.ts";
import { type LogView, logView } from "./log-view.ts";
import { logMessages } from "#i18n/en/log.ts";
import { recordMessages } from "#i18n/en/record.ts";
import { BuildComparisonSection, CompareButton, PendingComparison } from "./comparison.tsx";
import { CachedMeans } from "./cached-means.tsx";
import { LogEntry } from "./log-entry.tsx";
import styles from "./log-panel.module.css";
import { PasteArea } from "./paste-area.tsx";
import { RecordHeader } from "./record-header.tsx";

/** A build as it really went, laid over the Dockerfile. */
export default function LogPanel() {
  const analysis = useStore(selectShown);
  const record = useStore(selectRecord);
  const read = useBuildOverlay(analysis);
  const view = useMemo(
    () => (read.kind === "ok" && analysis !== null ? logView(analysis, read.overlay) : null),
    [read, analysis],
  );
  if (view === null && record === null) {
    return (
      <div className={panel.stack}>
        <PendingComparison />
        <PasteArea reason={read.kind === "bad" ? read.reason : null} />
      </div>
    );
  }
  return (
    <div className={panel.stack}>
      {record !== null && <RecordHeader record={record} />}
      {view !== null && (
        <Log
          view={view}
          isRecord={record !== null}
          compare={read.kind === "ok" && <CompareButton log={read.overlay.log} />}
        >
          {read.kind === "ok" && <BuildComparisonSection log={read.overlay.log} />}
        </Log>
      )}
      {record !== null && <p className={panel.hint}>{recordMessages().private}</p>}
    </div>
  );
}

interface LogProps {
  readonly view: LogView;
  readonly isRecord: boolean;
  /** The button that starts a comparison. */
  readonly compare: ReactNode;
  /** What comes after the summary. */
  readonly children: ReactNode;
}

function Log({ view, isRecord, compare, children }: LogProps) {
  const { rows, failed, targets, slowest, summary, error, criticalPath, unmatched, strayLines, isTerminal } = view;
  const words = logMessages();
  const showPlan = (): void => {
    setPlanBasis("log");
    openPanel("plan");
  };
  return (
    <>
      {error !== "" && <p className={styles.error}>{error}</p>}
      <header className={styles.header}>
        <p className={styles.summary} aria-live="polite">
          {summary}
        </p>
        <Button onClick={showPlan}>{words.drawInPlan}</Button>
        {compare}
        <Button tone="quiet" onClick={isRecord ? closeRecord : () => setLogText("")}>
          {isRecord ? recordMessages().close : words.anotherLog}
        </Button>
      </header>
      {failed.map((row) => (
        <LogEntry key={row.key} row={row} isOpenAtFirst />
      ))}
      {children}
      {targets.length > 0 && (
        <section aria-labelledby="log-targets">
          <h2 id="log-targets" className={panel.heading}>
            {words.targets}
          </h2>
          {targets.map(({ name, summary: own, stage }) => (
            <button
              key={name}
              type="button"
              className={classNames(panel.rowButton, panel.pair)}
              disabled={stage < 0}
              onClick={() => select({ kind: "stage", stage }, "other")}
            >
              <code>{name}</code>
              <span>{own}</span>
            </button>
          ))}
        </section>
      )}
      {slowest.length > 1 && (
        <section aria-labelledby="log-slowest">
          <h2 id="log-slowest" className={panel.heading}>
            {words.tookLongest}
          </h2>
          {slowest.map((row) => (
            <LogEntry key={row.key} row={row} />
          ))}
        </section>
      )}
      {criticalPath.rows.length > 0 && (
        <section aria-labelledby="log-path">
          <h2 id="log-path" className={panel.heading}>
            {words.waitedFor}
          </h2>
          <ol className={styles.path}>
            {criticalPath.rows.map(({ step, place, text, time, waited, ref }) => (
              <li key={step}>
                <button
                  type="button"
                  className={classNames(panel.rowButton, panel.pair)}
                  onClick={() => select(ref, "other")}
                >
                  <span>
                    {place !== "" && <span className={styles.place}>{place} </span>}
                    <code>{text}</code>
                  </span>
                  <span>{waited === "" ? time : `${waited} + ${time}`}</span>
                </button>
              </li>
            ))}
          </ol>
          {criticalPath.rest !== "" && <p className={panel.hint}>{criticalPath.rest}</p>}
        </section>
      )}
      <section aria-labelledby="log-steps">
        <h2 id="log-steps" className={panel.heading}>
          {words.allSteps}
        </h2>
        {isTerminal && (
          <p className={classNames(panel.hint, styles.hint)}>
            <Prose parts={proseParts(words.terminal)} />
          </p>
        )}
        {unmatched > 0 && <p className={classNames(panel.hint, styles.hint)}>{words.unmatched(unmatched)}</p>}
        {strayLines > 0 && <p className={classNames(panel.hint, styles.hint)}>{words.strayLines(strayLines)}</p>}
        {rows.map((row) => (
          <LogEntry key={row.key} row={row} />
        ))}
      </section>
      <CachedMeans />
    </>
  );
}
