import { useMemo, useState } from "react";
import type { ComparedTexts } from "#state/compare.ts";
import { Icon } from "#ui/icon.tsx";
import { type DiffCell, diffRows } from "#views/compare/diff-rows.ts";
import styles from "./text-diff.module.css";

/** Two texts side by side, what is the same far from any change folded away. */
export function TextDiff({ lines }: Pick<ComparedTexts, "lines">) {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const rows = useMemo(() => diffRows(lines, opened), [lines, opened]);
  return (
    // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label="Texts" tabIndex={0}>
      <table className={styles.diff}>
        <caption className={styles.caption}>Both texts, line by line</caption>
        <colgroup>
          <col className={styles.numbers} />
          <col />
          <col className={styles.numbers} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th className={styles.head} scope="col" colSpan={2}>
              Before
            </th>
            <th className={styles.head} scope="col" colSpan={2}>
              After
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.kind === "fold" ? (
              <tr key={`fold ${row.from}`}>
                <td colSpan={4} className={styles.fold}>
                  <button
                    type="button"
                    className={styles.unfold}
                    onClick={() => setOpened(new Set([...opened, row.from]))}
                  >
                    {row.count} lines that are the same
                  </button>
                </td>
              </tr>
            ) : (
              <tr
                key={`${row.before?.line ?? ""} ${row.after?.line ?? ""}`}
                className={styles.row}
                data-changed={row.isChanged}
              >
                <Side cell={row.before} sign={row.isChanged ? "removed" : null} />
                <Side cell={row.after} sign={row.isChanged ? "added" : null} />
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Side({ cell, sign }: { readonly cell: DiffCell | null; readonly sign: "removed" | "added" | null }) {
  if (cell === null)
    return (
      <td colSpan={2} className={styles.empty}>
        {"\u00a0"}
      </td>
    );
  return (
    <>
      <td className={styles.number} data-sign={sign}>
        {cell.line}
      </td>
      <td className={styles.text} data-sign={sign}>
        {sign !== null && (
          <Icon name={sign === "added" ? "plus" : "minus"} size={11} label={sign} className={styles.sign} />
        )}
        {cell.text}
      </td>
    </>
  );
}
