import type { Analysis } from "#core/analysis.ts";
import { entryKind, entryPath, findEntry } from "#core/context/packed/packed-folder.ts";
import { type FolderReport, type FolderReader, isTakenBy, MAX_READERS } from "#core/folder/folder-report.ts";
import { sizeWords } from "#core/text/size-words.ts";
import { ignoreEntry, includeEntry } from "#document/folder/ignore-entry.ts";
import { select } from "#document/selection/select.ts";
import { refOfStep } from "#document/stages/step-place.ts";
import { stepText } from "#document/stages/step-text.ts";
import { Button } from "#ui/button.tsx";
import panel from "#ui/panel.module.css";
import { contextMessages } from "#i18n/en/context.ts";
import styles from "./context-panel.module.css";
import { entryState } from "./entry-state.ts";
import { shownName } from "./shown-name.ts";

interface EntryDetailsProps {
  readonly report: FolderReport;
  readonly analysis: Analysis;
  /** Path of the entry. */
  readonly path: string;
}

/** What the build does with one entry: by which line it is ignored, or which steps take it and where it lands. */
export function EntryDetails({ report, analysis, path }: EntryDetailsProps) {
  const { folder, readers } = report;
  const entry = findEntry(folder, path);
  if (entry <= 0) return null;
  const words = contextMessages();
  const state = entryState(report, entry);
  const takenIn = readers.filter((_, place) => isTakenBy(report, entry, place));
  const isWhole = readers.length <= MAX_READERS;
  const link = entryKind(folder, entry) === "link" ? (folder.links.get(entry) ?? "") : "";
  return (
    <section className={styles.details} aria-label={shownName(path)} data-state={state.kind}>
      <h3 className={styles.detailsTitle}>
        <bdi className={styles.detailsPath}>{shownName(entryPath(folder, entry))}</bdi>
        <span>{words.amount(folder.fileCounts[entry] ?? 0, sizeWords(folder.sizes[entry] ?? 0))}</span>
      </h3>
      <p>
        {state.words}
        {state.isInImage && `, ${words.stateImage}`}
        {link !== "" && `, ${words.linkTo(shownName(link))}`}
      </p>
      {state.kind !== "ignored" && isWhole && takenIn.length === 0 && <p className={panel.hint}>{words.takenByNone}</p>}
      {takenIn.length > 0 && (
        <ul className={styles.readers} aria-label={words.takenBy}>
          {takenIn.map((reader) => (
            <li key={`${reader.kind} ${reader.step}`}>
              <Reader reader={reader} analysis={analysis} entry={entry} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {state.kind === "ignored" ? (
          <Button icon="eye" onClick={() => includeEntry(path)}>
            {words.includeThis}
          </Button>
        ) : (
          <Button icon="eye-off" onClick={() => ignoreEntry(path)}>
            {words.ignoreThis}
          </Button>
        )}
      </div>
    </section>
  );
}

interface ReaderProps {
  readonly reader: FolderReader;
  readonly analysis: Analysis;
  readonly entry: number;
}

/** A step that takes the entry; a click selects it. */
function Reader({ reader, analysis, entry }: ReaderProps) {
  const words = contextMessages();
  const step = analysis.build.steps[reader.step];
  if (step === undefined) return null;
  const lands = reader.lands.find((one) => one.entry === entry);
  const stage = analysis.stages[reader.stage]?.label ?? "";
  return (
    <button type="button" className={styles.reader} onClick={() => select(refOfStep(analysis, step), "other")}>
      <code>{stepText(step)}</code>
      <span className={styles.readerNote}>
        {words.intoStage(stage)}, {words.line(reader.line)}
        {lands !== undefined &&
          `, ${reader.kind === "copy" ? words.landsAt(shownName(lands.path)) : words.seenAt(shownName(lands.path))}`}
      </span>
    </button>
  );
}
