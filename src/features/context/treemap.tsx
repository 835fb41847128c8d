import { useState } from "react";
import { childRange, entryName, entryPath, isDirectory } from "#core/context/packed/packed-folder.ts";
import type { FolderReport } from "#core/folder/folder-report.ts";
import { sizeWords } from "#core/text/size-words.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import panel from "#ui/panel.module.css";
import { contextMessages } from "#i18n/en/context.ts";
import { entryState } from "./entry-state.ts";
import { shownName } from "./shown-name.ts";
import { squarify } from "./squarify.ts";
import styles from "./treemap.module.css";

/** As many boxes can be told apart. */
const MAX_BOXES = 40;
const WIDTH = 160;
const HEIGHT = 100;
/** Percent of a side: in smaller boxes no name can be read. */
const MIN_LABEL = { width: 12, height: 10 };

/** The entries of one directory as boxes by their size; a directory opens with a click. */
export function Treemap({ report }: { readonly report: FolderReport }) {
  const { folder } = report;
  const [directory, setDirectory] = useState(0);
  const words = contextMessages();
  const [first, end] = childRange(folder, directory);
  const shown = Array.from({ length: Math.min(end - first, MAX_BOXES) }, (_, place) => first + place).filter(
    (entry) => (folder.sizes[entry] ?? 0) > 0,
  );
  const weights = shown.map((entry) => folder.sizes[entry] ?? 0);
  const rest = (folder.sizes[directory] ?? 0) - weights.reduce((sum, weight) => sum + weight, 0);
  const boxes = squarify(rest > 0 ? [...weights, rest] : weights, WIDTH, HEIGHT);
  const restBox = rest > 0 ? boxes.at(-1) : undefined;
  const choose = (entry: number): void => {
    useStore.setState({ folderEntry: entryPath(folder, entry) });
    if (isDirectory(folder, entry)) setDirectory(entry);
  };
  const parent = folder.parents[directory] ?? 0;
  return (
    <div>
      {directory !== 0 && (
        <Button tone="quiet" icon="chevron-up" onClick={() => setDirectory(parent)}>
          {words.up(parent === 0 ? words.top : shownName(entryName(folder, parent)))}
        </Button>
      )}
      {boxes.length === 0 && <p className={panel.hint}>{words.noFiles}</p>}
      <fieldset className={styles.map} aria-label={words.treemap}>
        {shown.map((entry, place) => {
          const box = boxes[place];
          if (box === undefined) return null;
          const state = entryState(report, entry);
          const name = shownName(entryName(folder, entry));
          const size = sizeWords(folder.sizes[entry] ?? 0);
          const label = words.rowLabel(name, size, state.words);
          return (
            <button
              key={entry}
              type="button"
              className={styles.box}
              style={{ left: `${box.left}%`, top: `${box.top}%`, width: `${box.width}%`, height: `${box.height}%` }}
              data-state={state.kind}
              aria-label={label}
              title={label}
              onClick={() => choose(entry)}
            >
              {box.width >= MIN_LABEL.width && box.height >= MIN_LABEL.height && (
                <>
                  <bdi className={styles.name}>{name}</bdi>
                  <span className={styles.size}>{size}</span>
                </>
              )}
            </button>
          );
        })}
        {restBox !== undefined && (
          <span
            className={styles.rest}
            style={{
              left: `${restBox.left}%`,
              top: `${restBox.top}%`,
              width: `${restBox.width}%`,
              height: `${restBox.height}%`,
            }}
            title={`${words.others(end - first - shown.length)}, ${sizeWords(rest)}`}
          />
        )}
      </fieldset>
    </div>
  );
}
