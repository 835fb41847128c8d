import type { Analysis } from "#core/analysis.ts";
import type { FolderReport, FolderReader } from "#core/folder/folder-report.ts";
import { sizeWords } from "#core/text/size-words.ts";
import { select } from "#document/selection/select.ts";
import { refOfStep } from "#document/stages/step-place.ts";
import { stepText } from "#document/stages/step-text.ts";
import panel from "#ui/panel.module.css";
import { contextMessages } from "#i18n/en/context.ts";
import styles from "./context-panel.module.css";
import { shownName } from "./shown-name.ts";

/** As many files of a step are listed. */
const MAX_LISTED = 200;

interface ReaderListProps {
  readonly report: FolderReport;
  readonly analysis: Analysis;
}

/** Every COPY, ADD and mount with how much it takes, and where each file lands. */
export function ReaderList({ report, analysis }: ReaderListProps) {
  const words = contextMessages();
  return (
    <section aria-labelledby="context-readers">
      <h2 id="context-readers" className={panel.heading}>
        {words.whatCopies}
      </h2>
      {report.readers.map((reader) => (
        <ReaderFiles key={`${reader.kind} ${reader.step}`} reader={reader} analysis={analysis} />
      ))}
    </section>
  );
}

function ReaderFiles({ reader, analysis }: { readonly reader: FolderReader; readonly analysis: Analysis }) {
  const words = contextMessages();
  const step = analysis.build.steps[reader.step];
  if (step === undefined) return null;
  const { lands, taken, line } = reader;
  const amount = taken.files === 0 ? words.takesNothing : words.amount(taken.files, sizeWords(taken.bytes));
  return (
    <details className={styles.readerFiles}>
      <summary onClick={() => select(refOfStep(analysis, step), "other")}>
        <code>{stepText(step)}</code> <span className={styles.readerNote}>{words.line(line)}</span>{" "}
        <strong>{amount}</strong>
      </summary>
      <ul className={styles.landings}>
        {lands.slice(0, MAX_LISTED).map(({ path }) => (
          <li key={path}>
            <bdi>{shownName(path)}</bdi>
          </li>
        ))}
      </ul>
      {taken.files > MAX_LISTED && <p className={panel.hint}>{words.moreLanded(taken.files - MAX_LISTED)}</p>}
    </details>
  );
}
