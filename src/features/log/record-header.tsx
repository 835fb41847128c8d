import { useMemo } from "react";
import { selectIsBlank } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { showBuild } from "#document/record/record-actions.ts";
import type { OpenBuilds } from "#document/record/record-slice.ts";
import { recordMessages } from "#i18n/en/record.ts";
import { classNames } from "#ui/class-names.ts";
import panel from "#ui/panel.module.css";
import { buildRows } from "./build-rows.ts";
import styles from "./record-header.module.css";

/** The record that is open: its file and its builds, of which one is shown. */
export function RecordHeader({ record }: { readonly record: OpenBuilds }) {
  const { name, builds, chosen, documentId } = record;
  const isBlank = useStore(selectIsBlank);
  const rows = useMemo(() => buildRows(builds), [builds]);
  const words = recordMessages();
  return (
    <section className={styles.record} aria-labelledby="record-builds">
      <h2 id="record-builds" className={panel.heading}>
        <code className={styles.file}>{name}</code>
        {rows.length > 1 && <span className={styles.count}>{words.builds(rows.length)}</span>}
      </h2>
      <ul className={styles.builds} aria-label={words.whichBuild}>
        {rows.map((row, at) => (
          <li key={row.ref}>
            <button
              type="button"
              className={classNames(panel.rowButton, styles.build)}
              aria-pressed={at === chosen}
              data-outcome={row.outcome}
              onClick={() => showBuild(at)}
            >
              <code className={styles.name}>{row.name}</code>
              <span className={styles.figures}>
                <span className={styles.result}>{row.result}</span>
                <span>{row.duration}</span>
                <span>{row.cached}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {documentId === null && <p className={panel.hint}>{isBlank ? words.openDockerfile : words.noDockerfile}</p>}
    </section>
  );
}
