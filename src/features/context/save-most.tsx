import { useEffect } from "react";
import type { FolderAdvice } from "#core/folder/folder-advice.ts";
import { sizeWords } from "#core/text/size-words.ts";
import { contextIgnore } from "#document/folder/context-ignore.ts";
import { selectFolder } from "#document/folder/folder-selectors.ts";
import { addIgnoreLine, replaceIgnoreText } from "#document/folder/ignore-entry.ts";
import { askForFolderAdvice } from "#document/folder/watch-folder.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import panel from "#ui/panel.module.css";
import { contextMessages } from "#i18n/en/context.ts";
import styles from "./context-panel.module.css";

/** Until an edit is over. */
const QUIET = 300;

interface SaveMostProps {
  /** Whether all that the build sends is known: an error, or too many files, may hide some of it. */
  readonly isAllKnown: boolean;
}

/** Lines for the ignore file by what they save, and a whole file for this build; each was tried. */
export function SaveMost({ isAllKnown }: SaveMostProps) {
  const advice = useStore((state) => state.folderAdvice);
  const version = useStore((state) => state.version);
  const folder = useStore((state) => selectFolder(state)?.id);
  const isPresent = useStore((state) => state.folderAdviceVersion === state.version);
  const isFailed = useStore((state) => state.failedAdviceVersion === state.version) && !isPresent;
  useEffect(() => {
    const timer = setTimeout(() => askForFolderAdvice(folder, version), QUIET);
    return () => clearTimeout(timer);
  }, [version, folder]);
  const words = contextMessages();
  // that nothing unnecessary is sent isn't known then
  if (!isAllKnown && (advice === null || (advice.suggestions.length === 0 && advice.generated === null))) return null;
  return (
    <section aria-labelledby="context-saves" aria-busy={!isPresent && !isFailed}>
      <h2 id="context-saves" className={panel.heading}>
        {words.savesMost}
      </h2>
      {isFailed ? (
        <p className={panel.hint}>{words.savesUnknown}</p>
      ) : advice === null ? (
        <p className={panel.hint}>{words.pending}</p>
      ) : (
        <Advice advice={advice} isPresent={isPresent} isAllKnown={isAllKnown} />
      )}
    </section>
  );
}

interface AdviceProps extends SaveMostProps {
  readonly advice: FolderAdvice;
  readonly isPresent: boolean;
}

function Advice({ advice, isPresent, isAllKnown }: AdviceProps) {
  const { suggestions, generated } = advice;
  const ignoreFile = useStore((state) => contextIgnore(state).name);
  const words = contextMessages();
  return (
    <>
      {suggestions.length === 0 && isAllKnown && <p className={panel.hint}>{words.savesNothing}</p>}
      <ul className={styles.suggestions}>
        {suggestions.map(({ line, reason, saved, rerunLines }) => (
          <li key={line} className={styles.suggestion} data-testid="context-suggestion">
            <span className={styles.saved}>{sizeWords(saved.bytes)}</span>
            <span className={styles.why}>
              <span>
                <code>{line}</code> <span className={styles.note}>{words.files(saved.files)}</span>
              </span>
              <span>
                {words.reasons[reason]}
                {rerunLines.length > 0 && `; ${words.noRerun(words.linesOf(rerunLines))}`}
              </span>
            </span>
            <Button
              disabled={!isPresent}
              aria-label={`${words.add(ignoreFile)}: ${line}`}
              onClick={() => addIgnoreLine(line)}
            >
              {words.add(ignoreFile)}
            </Button>
          </li>
        ))}
      </ul>
      {generated !== null && (
        <details className={styles.generated}>
          <summary>{words.generate}</summary>
          <p className={panel.hint}>
            {generated.proof === "same"
              ? words.generatedSame(words.amount(generated.sent.files, sizeWords(generated.sent.bytes)))
              : words.generatedLess(words.amount(generated.sent.files, sizeWords(generated.sent.bytes)))}
          </p>
          <pre className={styles.generatedText}>{generated.text}</pre>
          <Button
            tone="primary"
            disabled={!isPresent}
            onClick={() => replaceIgnoreText(generated.text, words.replaced(ignoreFile))}
          >
            {words.use}
          </Button>
        </details>
      )}
    </>
  );
}
