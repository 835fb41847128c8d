import { setSameResult } from "#document/cache/cache-actions.ts";
import { isSameRef } from "#document/selection/ref.ts";
import { hover, select } from "#document/selection/select.ts";
import { selectSelected } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { classNames } from "#ui/class-names.ts";
import { Icon } from "#ui/icons/icon.tsx";
import panel from "#ui/panel.module.css";
import { Prose } from "#ui/prose.tsx";
import { tooltip } from "#ui/tooltip.ts";
import type { CacheRow, CacheStage } from "#document/cache/cache-view.ts";
import { cacheMessages } from "#i18n/en/cache.ts";
import styles from "./cache-panel.module.css";

interface CacheStagesProps {
  readonly stages: readonly CacheStage[];
  /** What to say of all of them; "" for nothing. */
  readonly note: string;
}

/** Every step by stage: cached, or run again with its reason. */
export function CacheStages({ stages, note }: CacheStagesProps) {
  const words = cacheMessages();
  return (
    <div className={styles.stages}>
      {note !== "" && <p className={panel.hint}>{note}</p>}
      {stages
        .filter(({ total }) => total > 0)
        .map(({ stage, label, runs, total, rows }) => (
          <section key={stage} aria-label={words.stageRuns(label, runs, total)}>
            <h2 className={styles.stageHead} data-runs={runs > 0 || undefined}>
              <span className={styles.stageName}>{label}</span>
              <span className={styles.meter} aria-hidden="true">
                {rows
                  .filter(({ kind }) => kind !== "checked")
                  .map(({ step, kind }) => (
                    <span key={step} className={styles.tick} data-kind={kind} />
                  ))}
              </span>
              <span className={styles.count}>{words.runsOf(runs, total)}</span>
            </h2>
            <ul>
              {rows.map((row) => (
                <Row key={row.step} row={row} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function Row({ row }: { readonly row: CacheRow }) {
  const { text, line, ref, kind, words, sameResult } = row;
  const isSelected = useStore((state) => ref !== null && isSameRef(selectSelected(state), ref));
  return (
    <li className={styles.entry}>
      <button
        type="button"
        className={classNames(panel.rowButton, styles.row)}
        data-kind={kind}
        aria-current={isSelected || undefined}
        onClick={() => select(ref, "other")}
        onPointerEnter={() => hover(ref)}
        onPointerLeave={() => hover(null)}
      >
        <span className={styles.state}>{cacheMessages()[kind]}</span>
        <span className={styles.rowText}>
          <code className={styles.command}>{text}</code>
          {words.length > 0 && (
            <span className={styles.cause}>
              <Prose parts={words} />
            </span>
          )}
        </span>
        <span className={styles.line}>{line > 0 && line}</span>
      </button>
      {sameResult !== null && (
        <button
          type="button"
          className={styles.same}
          aria-pressed={sameResult.isSame}
          {...tooltip(cacheMessages().sameResultAbout)}
          onClick={() => setSameResult(sameResult.key, !sameResult.isSame)}
        >
          <Icon name={sameResult.isSame ? "check" : "repeat"} size={13} />
          {cacheMessages().sameResult}
        </button>
      )}
    </li>
  );
}
