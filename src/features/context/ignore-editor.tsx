import { setDockerignore } from "#document/input/edit.ts";
import { editorText, mergeEdited } from "#document/input/editor-text.ts";
import { isTooLong } from "#document/input/limits.ts";
import { refuseSize } from "#document/input/open-file.ts";
import { selectDockerignore } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { folderMessages } from "#i18n/en/folder/panel.ts";
import styles from "./context-panel.module.css";

const MAX_LINES = 10;

/** The `.dockerignore`, next to what it changes. */
export function IgnoreEditor() {
  const text = useStore(selectDockerignore);
  const words = folderMessages();
  const change = (edited: string): void => {
    const next = mergeEdited(selectDockerignore(useStore.getState()), edited);
    if (isTooLong(next)) refuseSize(actionMessages().ignore);
    else setDockerignore(next);
  };
  return (
    <details className={styles.generated} open>
      <summary>{words.ignoreFile}</summary>
      <textarea
        className={`${styles.field} nokey`}
        rows={Math.min(MAX_LINES, text.split("\n").length + 1)}
        value={editorText(text)}
        aria-label={words.ignoreLabel}
        placeholder={"node_modules\n.git"}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        onChange={(event) => change(event.target.value)}
      />
    </details>
  );
}
