import { Icon } from "#ui/icons/icon.tsx";
import type { DiffCell, DiffRow } from "./diff-rows.ts";
import { compareMessages } from "#i18n/en/compare.ts";
import styles from "./text-diff.module.css";

type LineRow = Extract<DiffRow, { readonly kind: "line" }>;

type Sign = "removed" | "added" | null;

interface LineProps {
  readonly row: LineRow;
}

/** A line before and after, in one row. */
export function LineBeside({ row: { before, after, isChanged } }: LineProps) {
  return (
    <tr data-changed={isChanged}>
      <Side cell={before} sign={isChanged ? "removed" : null} />
      <Side cell={after} sign={isChanged ? "added" : null} />
    </tr>
  );
}

/** A line; where it has changed, the line before and below it the one after. */
export function LineBelow({ row: { before, after, isChanged } }: LineProps) {
  if (!isChanged)
    return (
      <tr>
        <Side cell={after} sign={null} />
      </tr>
    );
  return (
    <>
      {before !== null && (
        <tr data-changed>
          <Side cell={before} sign="removed" />
        </tr>
      )}
      {after !== null && (
        <tr data-changed>
          <Side cell={after} sign="added" />
        </tr>
      )}
    </>
  );
}

function Side({ cell, sign }: { readonly cell: DiffCell | null; readonly sign: Sign }) {
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
          <Icon
            name={sign === "added" ? "plus" : "minus"}
            size={11}
            label={compareMessages().signs[sign]}
            className={styles.sign}
          />
        )}
        <LineText cell={cell} />
      </td>
    </>
  );
}

function LineText({ cell: { text, changed } }: { readonly cell: DiffCell }) {
  // An empty line is as high as any other.
  if (changed === null || changed.start === changed.end) return text === "" ? "\u00a0" : text;
  return (
    <>
      {text.slice(0, changed.start)}
      <mark className={styles.changed}>{text.slice(changed.start, changed.end)}</mark>
      {text.slice(changed.end)}
    </>
  );
}
