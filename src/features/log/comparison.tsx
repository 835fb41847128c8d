import { useMemo } from "react";
import type { BuildLog } from "#core/log/build-log.ts";
import type { BuildToCompare } from "#core/record/compare-builds.ts";
import { selectBaseline, setBaseline } from "#document/log/log-actions.ts";
import { selectRecordedBuild } from "#document/record/record-actions.ts";
import { useStore } from "#document/store.ts";
import { proseParts } from "#i18n/prose.ts";
import { recordMessages } from "#i18n/en/record.ts";
import { Button } from "#ui/button.tsx";
import { classNames } from "#ui/class-names.ts";
import panel from "#ui/panel.module.css";
import { Prose } from "#ui/prose.tsx";
import { comparisonView } from "./comparison-view.ts";

/** Keeps the build that is shown to compare another one with; nothing while one is kept. */
export function CompareButton({ log }: { readonly log: BuildLog }) {
  const record = useStore(selectRecordedBuild);
  const baseline = useStore(selectBaseline);
  if (baseline !== null) return null;
  return <Button onClick={() => setBaseline({ log, record })}>{recordMessages().compareWith}</Button>;
}

/** Compares the build that is shown with one that was kept before; nothing without one. */
export function BuildComparisonSection({ log }: { readonly log: BuildLog }) {
  const record = useStore(selectRecordedBuild);
  const baseline = useStore(selectBaseline);
  const words = recordMessages();
  if (baseline === null) return null;
  return (
    <section aria-label={words.comparison}>
      {baseline.log === log ? (
        <p className={panel.hint}>{words.chooseOther}</p>
      ) : (
        <Compared before={baseline} log={log} record={record} />
      )}
      <Button tone="quiet" onClick={() => setBaseline(null)}>
        {words.endComparison}
      </Button>
    </section>
  );
}

/** Asks for the build to compare with, where none is shown. */
export function PendingComparison() {
  const baseline = useStore(selectBaseline);
  const words = recordMessages();
  if (baseline === null) return null;
  return (
    <section aria-label={words.comparison}>
      <p className={panel.hint}>{words.chooseOther}</p>
      <Button tone="quiet" onClick={() => setBaseline(null)}>
        {words.endComparison}
      </Button>
    </section>
  );
}

function Compared({ before, log, record }: BuildToCompare & { readonly before: BuildToCompare }) {
  const view = useMemo(() => comparisonView(before, { log, record }), [before, log, record]);
  const words = recordMessages();
  return (
    <>
      <h2 className={panel.heading}>{words.comparison}</h2>
      <p>
        <strong>
          <Prose parts={proseParts(view.headline)} />
        </strong>
      </p>
      {view.firstMiss !== "" && (
        <p>
          <Prose parts={proseParts(view.firstMiss)} />
        </p>
      )}
      <ul>
        {view.rows.map(({ name, change }) => (
          <li key={name} className={classNames(panel.pair)}>
            <code>{name}</code>
            <span>{change}</span>
          </li>
        ))}
      </ul>
      {view.notes.length > 0 && <p className={panel.hint}>{view.notes.join(" · ")}</p>}
    </>
  );
}
