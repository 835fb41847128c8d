import { useDeferredValue, useState } from "react";
import { attachFolder, closeFolder } from "#document/folder/attach-folder.ts";
import { ignoreTextIn } from "#document/folder/attach-folder.ts";
import { selectContextTarget } from "#document/folder/context-target.ts";
import { refreshFolder } from "#document/folder/refresh-folder.ts";
import { selectFolder, selectFolderReport } from "#document/folder/folder-selectors.ts";
import type { OpenFolder } from "#document/folder/folder-slice.ts";
import { replaceIgnoreText } from "#document/folder/ignore-entry.ts";
import { forgetFolder, keepFolder } from "#document/folder/kept/keep-folder.ts";
import { cancelReading } from "#document/folder/load-folder.ts";
import { selectAnalysis, selectDockerignore, selectText } from "#document/selectors.ts";
import { hasBuildProblem } from "#document/problems/has-build-problem.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import panel from "#ui/panel.module.css";
import { SearchField } from "#ui/search-field.tsx";
import { contextMessages } from "#i18n/en/context.ts";
import { ChooseFolder } from "./choose-folder.tsx";
import { ContextOfTarget } from "./context-of-target.tsx";
import { ContextSummary } from "./context-summary.tsx";
import styles from "./context-panel.module.css";
import { EntryDetails } from "./entry-details.tsx";
import { FolderTree } from "./folder-tree.tsx";
import { IgnoreEditor } from "./ignore-editor.tsx";
import { SaveMost } from "./save-most.tsx";
import { ReaderList } from "./reader-list.tsx";
import { Treemap } from "./treemap.tsx";

/** The files of the build context, and what the build does with each. */
export default function ContextPanel() {
  const folder = useStore(selectFolder);
  const reading = useStore((state) => state.folderReading);
  const words = contextMessages();
  if (reading !== null && folder === null) {
    return (
      <div className={panel.stack}>
        <output>{words.reading(reading.name, reading.entries)}</output>
        <div className={styles.buttons}>
          <Button onClick={cancelReading}>{words.cancel}</Button>
        </div>
      </div>
    );
  }
  return folder === null ? <ChooseFolder /> : <Folder key={folder.origin + folder.name} folder={folder} />;
}

function Folder({ folder }: { readonly folder: OpenFolder }) {
  // a whole tree and all that takes from it are too much for one task
  const report = useDeferredValue(useStore(selectFolderReport));
  const analysis = useStore((state) => selectContextTarget(state)?.analysis ?? selectAnalysis(state));
  const failure = useStore((state) => state.folderFailure);
  const chosen = useStore((state) => state.folderEntry);
  const [view, setView] = useState<"tree" | "treemap">("tree");
  const [filter, setFilter] = useState("");
  const words = contextMessages();
  return (
    <div className={panel.stack} data-testid="context" data-pending={report === null || undefined}>
      <FolderHeader folder={folder} />
      <ContextOfTarget />
      {failure !== "" && <p className={styles.problem}>{failure}</p>}
      {report === null ? (
        failure === "" && <p className={panel.hint}>{words.pending}</p>
      ) : (
        <>
          <ContextSummary report={report} />
          {report.error !== "" && <p className={styles.problem}>{report.error}</p>}
          {!report.isBuilt && <p className={panel.hint}>{words.notBuilt}</p>}
          {report.isBuilt && report.error === "" && report.sent.files === 0 && (
            <p className={panel.hint}>{words.nothingSent}</p>
          )}
          {!report.isComplete && <p className={panel.hint}>{words.incomplete}</p>}
          <SaveMost
            isAllKnown={report.isBuilt && report.error === "" && report.isComplete && !hasBuildProblem(analysis)}
          />
          <IgnoreEditor />
          <section aria-labelledby="context-files">
            <div className={styles.toolbar}>
              <h2 id="context-files" className={panel.heading}>
                {words.tree}
              </h2>
              {view === "tree" && <SearchField label={words.filter} value={filter} onChange={setFilter} />}
              <fieldset aria-label={words.view} className={styles.switch}>
                <Button aria-pressed={view === "tree"} tone="quiet" onClick={() => setView("tree")}>
                  {words.asTree}
                </Button>
                <Button aria-pressed={view === "treemap"} tone="quiet" onClick={() => setView("treemap")}>
                  {words.treemap}
                </Button>
              </fieldset>
            </div>
            {analysis !== null && chosen !== "" && <EntryDetails report={report} analysis={analysis} path={chosen} />}
            {view === "tree" ? <FolderTree report={report} filter={filter} /> : <Treemap report={report} />}
          </section>
          {analysis !== null && report.readers.length > 0 && <ReaderList report={report} analysis={analysis} />}
        </>
      )}
    </div>
  );
}

/** The folder's name, and what can be done with the whole of it. */
function FolderHeader({ folder }: { readonly folder: OpenFolder }) {
  const { name, texts, dockerfile, handle, isFollowed, origin } = folder;
  const text = useStore(selectText);
  const ignore = useStore(selectDockerignore);
  const reading = useStore((state) => state.folderReading);
  const isProject = useStore((state) => state.input.project !== undefined);
  const isKept = useStore((state) => state.folder?.keptFor !== "");
  const isKeepable =
    useStore(({ origin: { kind } }) => kind === "draft" || kind === "link") &&
    origin !== "example" &&
    origin !== "link";
  const words = contextMessages();
  const own = texts.get(dockerfile);
  const ownIgnore = ignoreTextIn(texts, dockerfile);
  const openOwnFile = (): void => attachFolder({ folder: folder.packed, texts }, folder, true);
  return (
    <header className={styles.header}>
      <h2 className={styles.name}>
        <bdi>{name !== "" ? name : origin === "link" ? words.fromLink : words.pastedName}</bdi>
        {isFollowed && <span className={styles.note}>{words.follows}</span>}
      </h2>
      {reading !== null && (
        <output className={styles.note}>
          {words.reading(reading.name, reading.entries)}
          <Button tone="quiet" onClick={cancelReading}>
            {words.cancel}
          </Button>
        </output>
      )}
      {!isProject && own !== undefined && own !== text && (
        <Button onClick={openOwnFile}>{words.openDockerfile(dockerfile)}</Button>
      )}
      {!isProject && own === text && ownIgnore !== "" && ownIgnore !== ignore && (
        <Button tone="quiet" onClick={() => replaceIgnoreText(ownIgnore, words.replaced(".dockerignore"))}>
          {words.useIgnore}
        </Button>
      )}
      {handle !== null && !isFollowed && (
        <Button tone="quiet" icon="repeat" onClick={() => void refreshFolder()}>
          {words.refresh}
        </Button>
      )}
      {isKeepable && (
        <label className={styles.keep} title={words.keepMeaning}>
          <input
            type="checkbox"
            checked={isKept}
            onChange={(event) => void (event.target.checked ? keepFolder() : forgetFolder())}
          />
          {words.keep}
        </label>
      )}
      {origin !== "example" && (
        <Button tone="quiet" onClick={closeFolder}>
          {words.close}
        </Button>
      )}
    </header>
  );
}
