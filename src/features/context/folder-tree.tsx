import { lookUp } from "#core/text/look-up.ts";
import { type KeyboardEvent, type MouseEvent, useDeferredValue, useId, useMemo, useRef, useState } from "react";
import { childRange, entryPath, findEntry, isDirectory } from "#core/context/packed/packed-folder.ts";
import type { FolderReport } from "#core/folder/folder-report.ts";
import { useStore } from "#document/store.ts";
import { useMedia } from "#ui/use-media.ts";
import panel from "#ui/panel.module.css";
import { contextMessages } from "#i18n/en/context.ts";
import { ignoreEntry, includeEntry } from "#document/folder/ignore-entry.ts";
import { entryState } from "./entry-state.ts";
import { FileRow } from "./file-row.tsx";
import styles from "./file-tree.module.css";
import { filteredRows, type FolderRow, folderRows, openAtFirst } from "./folder-rows.ts";
import { revealRow, useWindow } from "./use-window.ts";

const ROW = 26;
const TOUCH_ROW = 40;

/** The folder as a tree, the largest first: only what is on the screen is in the page. */
export function FolderTree({ report, filter }: { readonly report: FolderReport; readonly filter: string }) {
  const { folder } = report;
  const words = contextMessages();
  const chosen = useStore((state) => state.folderEntry);
  const [open, setOpen] = useState<ReadonlySet<number>>(() => openAtFirst(folder));
  const wanted = useDeferredValue(filter.trim());
  const rows = useMemo(
    () => (wanted === "" ? folderRows(folder, open) : filteredRows(folder, wanted)),
    [folder, open, wanted],
  );
  const list = useRef<HTMLDivElement>(null);
  const rowHeight = useMedia("(pointer: coarse)") ? TOUCH_ROW : ROW;
  const { first, end } = useWindow(list, rows.length, rowHeight);
  const id = useId();
  const selected = chosen === "" ? -1 : findEntry(folder, chosen);
  const position = rows.findIndex(({ entry }) => entry === selected);
  const choose = (row: number): void => {
    const next = rows[Math.max(0, Math.min(row, rows.length - 1))];
    if (next === undefined) return;
    useStore.setState({ folderEntry: entryPath(folder, next.entry) });
    if (list.current !== null) revealRow(list.current, rows.indexOf(next), rowHeight);
  };
  const toggle = (entry: number): void => {
    const next = new Set(open);
    if (!next.delete(entry)) next.add(entry);
    setOpen(next);
  };
  const press = (event: KeyboardEvent): void => {
    const row = rows[position];
    const page = Math.max(1, end - first - 2);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => choose(position + 1),
      ArrowUp: () => choose(position - 1),
      Home: () => choose(0),
      End: () => choose(rows.length - 1),
      PageDown: () => choose(position + page),
      PageUp: () => choose(position - page),
      ArrowRight: () => {
        if (row === undefined || !isDirectory(folder, row.entry)) return;
        if (!row.isOpen && wanted === "") toggle(row.entry);
        else choose(position + 1);
      },
      ArrowLeft: () => {
        if (row === undefined) return;
        if (row.isOpen && wanted === "") toggle(row.entry);
        else choose(rows.findIndex(({ entry }) => entry === folder.parents[row.entry]));
      },
      Enter: () => row !== undefined && isDirectory(folder, row.entry) && wanted === "" && toggle(row.entry),
      " ": () => row !== undefined && isDirectory(folder, row.entry) && wanted === "" && toggle(row.entry),
    };
    const move = lookUp(moves, event.key);
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };
  /** The rows come and go; the tree hears of all clicks, and keeps the focus. */
  const click = ({ target }: MouseEvent): void => {
    const row = rowAt(target);
    if (row === undefined || !(target instanceof Element)) return;
    list.current?.focus({ preventScroll: true });
    if (target.closest("[data-ignore]") !== null) {
      const path = entryPath(folder, row.entry);
      if (entryState(report, row.entry).kind === "ignored") includeEntry(path);
      else ignoreEntry(path);
    } else {
      if (target.closest("[data-fold]") !== null && wanted === "") toggle(row.entry);
      choose(rows.indexOf(row));
    }
  };
  const doubleClick = ({ target }: MouseEvent): void => {
    const row = rowAt(target);
    const isOnName = target instanceof Element && target.closest("[data-fold], [data-ignore]") === null;
    if (row !== undefined && isOnName && isDirectory(folder, row.entry) && wanted === "") toggle(row.entry);
  };
  const rowAt = (target: EventTarget): FolderRow | undefined => {
    const row = target instanceof Element ? target.closest("[data-row]")?.getAttribute("data-row") : null;
    return row === null || row === undefined ? undefined : rows[Number(row)];
  };
  if (rows.length === 0) return <p className={panel.hint}>{wanted === "" ? words.noFiles : words.noMatch}</p>;
  return (
    <div
      ref={list}
      role="tree"
      className={`${styles.tree} nokey`}
      aria-label={words.tree}
      tabIndex={0}
      aria-activedescendant={position >= first && position < end ? `${id}-${selected}` : undefined}
      style={{ height: rows.length * rowHeight }}
      onKeyDown={press}
      onClick={click}
      onDoubleClick={doubleClick}
      onFocus={(event) => event.target === event.currentTarget && position < 0 && choose(0)}
    >
      {rows.slice(first, end).map((row, place) => {
        const [from, to] = childRange(folder, folder.parents[row.entry] ?? 0);
        return (
          <FileRow
            key={row.entry}
            id={`${id}-${row.entry}`}
            report={report}
            row={row}
            top={(first + place) * rowHeight}
            height={rowHeight}
            isSelected={row.entry === selected}
            siblings={to - from}
            place={row.entry - from + 1}
            position={first + place}
          />
        );
      })}
    </div>
  );
}
