import { memo } from "react";
import { entryKind, entryName } from "#core/context/packed/packed-folder.ts";
import type { FolderReport } from "#core/folder/folder-report.ts";
import { sizeWords } from "#core/text/size-words.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { contextMessages } from "#i18n/en/context.ts";
import { entryState } from "./entry-state.ts";
import styles from "./file-tree.module.css";
import type { FolderRow } from "./folder-rows.ts";
import { shownName } from "./shown-name.ts";

interface FileRowProps {
  readonly id: string;
  readonly report: FolderReport;
  readonly row: FolderRow;
  readonly top: number;
  readonly height: number;
  readonly isSelected: boolean;
  readonly siblings: number;
  readonly place: number;
  /** Its line in the tree, from 0. */
  readonly position: number;
}

const INDENT = 14;

/** One entry: its name, its size, and what the build does with it. */
export const FileRow = memo(function FileRow(props: FileRowProps) {
  const { id, report, row, top, height, isSelected, siblings, place, position } = props;
  const { folder } = report;
  const { entry, depth, isOpen } = row;
  const words = contextMessages();
  const kind = entryKind(folder, entry);
  const state = entryState(report, entry);
  const size = sizeWords(folder.sizes[entry] ?? 0);
  const name = shownName(entryName(folder, entry));
  const share = (folder.sizes[entry] ?? 0) / Math.max(1, folder.sizes[0] ?? 0);
  const stateWords = state.isInImage ? `${state.words}, ${words.stateImage}` : state.words;
  return (
    <div
      id={id}
      role="treeitem"
      className={styles.row}
      style={{ top, height, paddingLeft: 4 + depth * INDENT }}
      data-state={state.kind}
      data-image={state.isInImage || undefined}
      aria-label={words.rowLabel(name, size, stateWords)}
      aria-level={depth + 1}
      aria-setsize={siblings}
      aria-posinset={place}
      aria-selected={isSelected}
      {...(kind === "directory" && { "aria-expanded": isOpen })}
      tabIndex={-1}
      data-row={position}
    >
      {kind === "directory" ? (
        <span className={styles.fold} aria-hidden="true" data-fold>
          <Icon name={isOpen ? "chevron-down" : "chevron-right"} size={13} />
        </span>
      ) : (
        <span className={styles.fold} />
      )}
      <Icon
        name={kind === "directory" ? "folder" : kind === "link" ? "link" : "file"}
        size={13}
        className={styles.kind}
      />
      <bdi className={styles.name}>{name}</bdi>
      <span className={styles.state}>{state.words}</span>
      {state.isInImage && <Icon name="package" size={12} className={styles.image} label={words.stateImage} />}
      <span className={styles.meter} aria-hidden="true">
        <span className={styles.share} style={{ width: `${share * 100}%` }} />
      </span>
      <span className={styles.size}>{size}</span>
      <button
        type="button"
        className={styles.ignore}
        tabIndex={-1}
        aria-label={`${state.kind === "ignored" ? words.includeThis : words.ignoreThis}: ${name}`}
        title={state.kind === "ignored" ? words.includeThis : words.ignoreThis}
        data-ignore
      >
        <Icon name={state.kind === "ignored" ? "eye" : "eye-off"} size={13} />
      </button>
    </div>
  );
});
