import { useMemo, useState } from "react";
import type { ComparedTexts } from "#document/compare/use-comparison.ts";
import hidden from "#ui/visually-hidden.module.css";
import { PHONE_MEDIA } from "#document/view/phone-media.ts";
import { useMedia } from "#ui/use-media.ts";
import { diffRows } from "./diff-rows.ts";
import { LineBeside, LineBelow } from "./diff-line.tsx";
import { compareMessages } from "#i18n/en/compare.ts";
import styles from "./text-diff.module.css";

/** Two texts side by side, on a phone one below the other, what is the same far from any change folded away. */
export function TextDiff({ lines }: Pick<ComparedTexts, "lines">) {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const words = compareMessages();
  const rows = useMemo(() => diffRows(lines, opened), [lines, opened]);
  const isNarrow = useMedia(PHONE_MEDIA);
  const Line = isNarrow ? LineBelow : LineBeside;
  return (
    // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={words.texts} tabIndex={0}>
      <table className={styles.diff}>
        <caption className={hidden.only}>{words.caption}</caption>
        <colgroup>
          <col className={styles.numbers} />
          <col />
          {!isNarrow && <col className={styles.numbers} />}
          {!isNarrow && <col />}
        </colgroup>
        {!isNarrow && (
          <thead>
            <tr>
              <th className={styles.head} scope="col" colSpan={2}>
                {words.before}
              </th>
              <th className={styles.head} scope="col" colSpan={2}>
                {words.after}
              </th>
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row) =>
            row.kind === "fold" ? (
              <tr key={`fold ${row.from}`}>
                <td colSpan={isNarrow ? 2 : 4} className={styles.fold}>
                  <button
                    type="button"
                    className={styles.unfold}
                    onClick={() => setOpened(new Set([...opened, row.from]))}
                  >
                    {words.sameLines(row.count)}
                  </button>
                </td>
              </tr>
            ) : (
              <Line key={`${row.before?.line ?? ""} ${row.after?.line ?? ""}`} row={row} />
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
